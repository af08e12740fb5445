-- Who acts for whom (代理): for a time, for all or some posts and matters. Rows are ended, never removed.
create table deputyship (
  id char(36) not null primary key,
  principal char(36) not null comment 'whose work it is',
  deputy char(36) not null comment 'who does it meanwhile',
  from_at datetime(3) not null,
  until_at datetime(3) not null,
  posts varchar(2000) not null comment 'audiences, comma separated; empty stands for all posts held',
  types varchar(2000) not null comment 'case types, comma separated; empty stands for all',
  reason varchar(500) null,
  arranged_by char(36) not null,
  arranged_at datetime(3) not null,
  ended_at datetime(3) null comment 'when it was ended before its time',
  ended_by char(36) null,
  key ix_deputyship_deputy (deputy, until_at),
  key ix_deputyship_principal (principal, until_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
