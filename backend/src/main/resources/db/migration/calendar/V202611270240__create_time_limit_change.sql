create table time_limit_change (
  id char(36) not null primary key,
  limit_key varchar(100) not null,
  amount_before int not null,
  unit_before varchar(2) not null,
  amount int not null,
  unit varchar(2) not null,
  reason varchar(500) not null,
  person_id char(36) not null,
  at datetime(3) not null,
  key ix_time_limit_change (limit_key, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
