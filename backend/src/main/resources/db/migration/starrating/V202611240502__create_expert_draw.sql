create table expert_draw (
  case_id char(36) not null,
  round int not null,
  unit varchar(20) not null,
  year int not null,
  seed bigint not null,
  algorithm varchar(40) not null,
  wanted int not null,
  from_city int not null comment 'at least so many of the city''s pool',
  drawn_at datetime(3) not null,
  primary key (case_id, round),
  key expert_draw_of_site (unit, year)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
