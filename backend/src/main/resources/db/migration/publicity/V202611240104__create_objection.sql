create table objection (
  id char(36) not null,
  notice_id char(36) not null,
  case_id char(36) not null,
  row_key varchar(64) not null,
  objector_name varchar(100) not null comment 'personal data, shown masked',
  objector_contact varchar(100) not null comment 'personal data, shown masked',
  real_name tinyint(1) not null,
  facts text not null,
  state varchar(20) not null,
  entered_by char(36) not null,
  received_at datetime(3) not null,
  extended tinyint(1) not null default 0,
  new_value varchar(100) null,
  reason text null,
  settled_at datetime(3) null,
  primary key (id),
  key objection_of_notice (notice_id, received_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
