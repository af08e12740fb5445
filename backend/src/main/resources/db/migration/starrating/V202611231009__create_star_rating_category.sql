create table star_rating_category (
  case_id char(36) not null,
  letter varchar(4) not null,
  category_id varchar(60) not null,
  title varchar(60) not null,
  points decimal(6,2) not null,
  maximum decimal(6,2) not null,
  primary key (case_id, letter)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
