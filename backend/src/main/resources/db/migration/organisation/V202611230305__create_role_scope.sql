create table role_scope (
  role varchar(60) not null primary key,
  scope varchar(20) not null comment 'unit: cases about the own unit and all units below it'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
