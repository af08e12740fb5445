create table publicity_days (
  matter varchar(40) not null,
  amount int not null,
  unit varchar(2) not null comment 'WD working days, CD calendar days',
  basis varchar(10) not null comment 'S source, P published, D designed',
  primary key (matter)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
