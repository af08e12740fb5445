create table calendar_change (
  id char(36) not null primary key,
  day date not null,
  kind_before varchar(20) null,
  kind varchar(20) null comment 'null: an ordinary day of its week',
  name varchar(40) null,
  reason varchar(500) not null,
  person_id char(36) not null,
  at datetime(3) not null,
  key ix_calendar_change (day, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
