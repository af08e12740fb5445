create table business_clock (
  id tinyint not null primary key,
  offset_millis bigint not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
