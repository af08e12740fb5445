create table star_rating_fact (
  case_id char(36) not null,
  metric varchar(60) not null,
  value decimal(16,4) not null,
  source varchar(200) not null,
  recorded_at datetime(3) not null,
  primary key (case_id, metric)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
