create table mail_rule (
  code varchar(20) not null primary key comment 'quiet_from, quiet_until, digest_at, village_most',
  value varchar(10) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
