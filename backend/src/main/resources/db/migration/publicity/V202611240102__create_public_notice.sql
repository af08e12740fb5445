create table public_notice (
  id char(36) not null,
  case_id char(36) not null,
  matter varchar(40) not null,
  title varchar(200) not null,
  intro text not null,
  heads text not null comment 'JSON array',
  state varchar(20) not null,
  opened_at datetime(3) not null,
  published_at datetime(3) null,
  ends_at datetime(3) null,
  closed_at datetime(3) null,
  snapshot mediumtext null comment 'the whole notice as it stood at its end, JSON',
  snapshot_hash char(64) null,
  primary key (id),
  key public_notice_of_case (case_id, opened_at),
  key public_notice_state (state, ends_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
