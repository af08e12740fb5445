create table approval_correction (
  id char(36) not null,
  case_id char(36) not null,
  submission_id char(36) not null,
  round int not null,
  items varchar(2000) not null,
  returned_by char(36) not null,
  returned_as varchar(80) not null,
  notified_at datetime(3) not null,
  corrected_at datetime(3) null,
  primary key (id),
  unique key approval_correction_round (case_id, round)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
