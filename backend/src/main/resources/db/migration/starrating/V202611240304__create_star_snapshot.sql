create table star_snapshot (
  case_id char(36) not null,
  number int not null comment 'counts the snapshots of a rating: one more after each correction at the source',
  taken_at datetime(3) not null,
  query_version varchar(40) not null,
  hash char(64) not null comment 'SHA-256 over metric, value and source of every fact',
  facts int not null,
  primary key (case_id, number)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
