create table star_rating_mark (
  case_id char(36) not null,
  code varchar(20) not null,
  kind varchar(10) not null,
  title varchar(100) not null,
  points decimal(5,2) not null,
  most decimal(5,2) null,
  serious tinyint(1) not null,
  times int not null,
  primary key (case_id, code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
