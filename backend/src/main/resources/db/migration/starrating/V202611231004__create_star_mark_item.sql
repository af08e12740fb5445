create table star_mark_item (
  year int not null,
  version int not null,
  code varchar(20) not null,
  kind varchar(10) not null,
  title varchar(100) not null,
  points decimal(5,2) not null,
  most decimal(5,2) null,
  serious tinyint(1) not null,
  primary key (year, version, code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
