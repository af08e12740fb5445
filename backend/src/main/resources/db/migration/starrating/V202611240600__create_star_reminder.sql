create table star_reminder (
  task_id varchar(64) not null,
  person_id varchar(64) not null,
  sent_at datetime(3) not null comment 'the last time; nobody is told twice within some working hours',
  sent_by varchar(64) not null,
  primary key (task_id, person_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
