create table star_visit (
  case_id char(36) not null,
  visit_on date not null,
  scores_due_at datetime(3) not null,
  route varchar(500) not null,
  planned_by char(36) not null,
  planned_at datetime(3) not null,
  primary key (case_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
