create table star_rating_result (
  case_id char(36) not null,
  indicator varchar(20) not null,
  material decimal(6,2) null,
  on_site decimal(6,2) null,
  automatic decimal(6,2) null,
  survey decimal(6,2) null,
  counted decimal(6,2) not null,
  flagged tinyint(1) not null,
  primary key (case_id, indicator)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
