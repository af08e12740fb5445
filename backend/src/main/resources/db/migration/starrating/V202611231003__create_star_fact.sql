create table star_fact (
  year int not null,
  unit varchar(20) not null,
  metric varchar(60) not null,
  value decimal(16,4) not null,
  source varchar(200) not null,
  recorded_at datetime(3) not null,
  recorded_by varchar(36) null,
  primary key (year, unit, metric)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
