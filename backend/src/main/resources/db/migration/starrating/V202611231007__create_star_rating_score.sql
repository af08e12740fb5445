create table star_rating_score (
  case_id char(36) not null,
  indicator varchar(20) not null,
  part varchar(10) not null,
  reviewer varchar(80) not null,
  value decimal(6,2) null,
  verdict varchar(20) null,
  comment varchar(1000) null,
  submission_id char(36) not null,
  primary key (case_id, part, reviewer, indicator)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
