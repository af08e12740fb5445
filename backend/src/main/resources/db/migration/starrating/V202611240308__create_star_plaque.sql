create table star_plaque (
  case_id char(36) not null,
  unit varchar(20) not null,
  year int not null,
  plaque_no varchar(40) not null,
  installed_on date not null,
  latitude decimal(9,6) null,
  longitude decimal(9,6) null,
  submission_id char(36) not null,
  confirmed_by char(36) not null,
  confirmed_at datetime(3) not null,
  primary key (case_id),
  unique key star_plaque_no (year, plaque_no)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
