create table admission_change (
  case_id varchar(36) not null,
  notice_id varchar(36) not null,
  decided_at datetime(6) not null,
  outcome varchar(20) not null comment 'change or annul',
  note varchar(500) null,
  primary key (case_id, notice_id, decided_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
