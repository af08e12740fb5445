create table star_standard (
  year int not null,
  level varchar(20) not null,
  version int not null,
  bonus_cap decimal(5,2) not null,
  total_cap decimal(5,2) not null,
  gap_share decimal(4,2) not null,
  spread_share decimal(4,2) not null,
  minimum_answers int not null,
  self_step decimal(4,2) not null,
  on_site_step decimal(4,2) not null,
  department_step decimal(4,2) not null,
  honesty_gap decimal(5,2) not null,
  imported_at datetime(3) not null,
  primary key (year, level, version)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
