create table recalculation (
  id char(36) not null primary key,
  limit_key varchar(100) null comment 'null: the calendar changed',
  amount_before int null,
  unit_before varchar(2) null,
  amount int null,
  unit varchar(2) null,
  reason varchar(500) not null,
  person_id char(36) not null,
  cases int not null,
  at datetime(3) not null,
  key ix_recalculation_at (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
