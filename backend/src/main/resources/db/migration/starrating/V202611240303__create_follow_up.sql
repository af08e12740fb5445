create table follow_up (
  id char(36) not null,
  case_id char(36) not null,
  kind varchar(20) not null,
  unit varchar(20) not null,
  owner varchar(80) not null comment 'audience that takes it up',
  due_on date not null,
  amount decimal(12,2) null comment 'CNY',
  detail varchar(2000) not null comment 'JSON, by kind',
  state varchar(20) not null,
  created_at datetime(3) not null,
  primary key (id),
  unique key follow_up_once (case_id, unit, kind),
  key follow_up_of_kind (kind, state, due_on)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
