create table admission_criterion (
  code varchar(40) not null primary key,
  title varchar(40) not null,
  most int not null,
  sort int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
