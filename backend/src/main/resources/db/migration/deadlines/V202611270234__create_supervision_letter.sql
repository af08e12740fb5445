create table supervision_letter (
  task_id varchar(64) not null,
  due_at datetime(3) not null,
  case_id char(36) not null,
  person_id char(36) not null,
  audience varchar(130) not null comment 'the post it was written in',
  text varchar(2000) not null,
  at datetime(3) not null,
  primary key (task_id, due_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
