-- Posts nobody holds any more, since when; gone once somebody holds them again.
create table post_vacancy (
  audience varchar(100) not null primary key,
  since datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
