create table star_mark (
  year int not null,
  unit varchar(20) not null,
  code varchar(20) not null,
  times int not null,
  source varchar(200) not null,
  recorded_at datetime(3) not null,
  primary key (year, unit, code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
