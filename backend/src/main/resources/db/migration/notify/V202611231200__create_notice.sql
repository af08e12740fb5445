create table notice (
  id char(36) not null primary key,
  audience varchar(100) not null,
  kind varchar(20) not null comment 'reminder, escalation or result',
  case_id char(36) not null,
  task_id varchar(64) null,
  text varchar(500) not null,
  at datetime(3) not null,
  key ix_notice_audience (audience, at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
