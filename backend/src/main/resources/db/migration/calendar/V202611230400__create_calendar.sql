create table calendar_day (
  day date not null primary key,
  kind varchar(20) not null comment 'holiday or makeup_workday',
  name varchar(40) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
