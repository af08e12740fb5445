create table deadline_move (
  id char(36) not null primary key,
  recalculation_id char(36) not null,
  case_id char(36) not null,
  task_id varchar(64) null,
  timer varchar(255) null comment 'an event of the diagram that waits for a date of its own',
  before_at datetime(3) not null,
  after_at datetime(3) not null,
  at datetime(3) not null,
  key ix_deadline_move (recalculation_id, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
