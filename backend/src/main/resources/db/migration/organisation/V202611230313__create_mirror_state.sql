create table mirror_state (
  id tinyint not null primary key,
  last_event_millis bigint not null,
  last_full_load datetime(3) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
