create table task_chase (
  task_id varchar(64) not null,
  stage varchar(20) not null,
  due_at datetime(3) not null comment 'a task whose date moved is chased for the new date',
  case_id char(36) not null,
  audience varchar(130) not null,
  unit varchar(64) not null,
  told boolean not null comment 'false: a later reminder had become due in the same moment',
  at datetime(3) not null,
  primary key (task_id, stage, due_at),
  key ix_task_chase_stage (stage, at, task_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
