create table star_register (
  id char(36) not null,
  unit varchar(20) not null,
  unit_title varchar(100) not null,
  town varchar(20) null,
  level varchar(20) not null,
  star int not null,
  year int not null,
  total decimal(6,2) null,
  awarded_on date not null,
  case_id char(36) null,
  case_no varchar(30) null,
  superseded_at datetime(3) null,
  in_force tinyint(1) null,
  primary key (id),
  unique key star_register_one_in_force (unit, in_force),
  unique key star_register_one_a_year (unit, year),
  key star_register_in_force (in_force, star, unit)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
