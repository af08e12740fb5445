create table service_platform (
  id varchar(40) not null primary key,
  title varchar(40) not null,
  sort int not null,
  active tinyint(1) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
