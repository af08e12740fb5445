create table evidence (
  id char(36) not null primary key,
  name varchar(255) not null,
  content_type varchar(100) not null,
  size bigint not null,
  sha256 char(64) not null,
  kind varchar(40),
  taken_at datetime(3),
  uploaded_by char(36) not null,
  uploaded_at datetime(3) not null,
  uploaded_for varchar(64),
  unit_code varchar(64) not null,
  case_id char(36),
  submission_id char(36),
  label varchar(200),
  sealed boolean not null default false,
  key evidence_by_content (sha256),
  key evidence_by_case (case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
