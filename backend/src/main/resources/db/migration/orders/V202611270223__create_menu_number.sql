create table menu_number (
  year int not null primary key,
  last int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
