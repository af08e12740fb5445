create table practice_site_number (
  last int not null primary key
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
