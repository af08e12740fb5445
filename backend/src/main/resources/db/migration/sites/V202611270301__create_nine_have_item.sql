create table nine_have_item (
  code varchar(20) not null primary key,
  title varchar(40) not null,
  sort int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
