create table form_draft (
  task_id varchar(64) not null,
  person_id char(36) not null,
  data mediumtext not null,
  saved_at datetime(3) not null,
  primary key (task_id, person_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
