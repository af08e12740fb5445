create table star_metric (
  year int not null,
  version int not null,
  metric varchar(60) not null,
  title varchar(60) not null,
  unit varchar(10) not null,
  source varchar(60) not null,
  definition varchar(500) not null,
  primary key (year, version, metric)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
