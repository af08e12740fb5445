create table time_limit (
  limit_key varchar(100) not null primary key,
  amount int not null,
  unit varchar(2) not null comment 'WD working days, CD calendar days, h hours',
  basis varchar(10) not null comment 'S source, P published, D designed'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
