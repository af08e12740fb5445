create table admission_assessment (
  id varchar(36) not null primary key,
  case_id varchar(36) not null,
  opened_at datetime(6) not null,
  score decimal(5, 1) null,
  key ix_admission_assessment_case (case_id, opened_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
