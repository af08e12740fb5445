create table studio_release (
  id char(36) not null primary key,
  name varchar(100) not null comment 'capability, folder of its processes',
  hash char(64) not null comment 'SHA-256 of all files',
  state varchar(20) not null comment 'published or draft_to_merge',
  origin varchar(10) not null comment 'seed or person',
  author varchar(64) not null,
  reason varchar(500) not null,
  at datetime(3) not null,
  deployment_id varchar(64) null,
  key ix_studio_release_name (name, state, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
