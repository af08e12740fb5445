create table person (
  id char(36) not null primary key,
  username varchar(100) not null,
  name varchar(100) not null,
  title varchar(100) null,
  active tinyint(1) not null default 1,
  unique key uq_person_username (username)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
