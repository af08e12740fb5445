create table investigator_draw (
  objection_id char(36) not null,
  seed bigint not null,
  algorithm varchar(40) not null,
  chosen varchar(36) not null,
  drawn_at datetime(3) not null,
  primary key (objection_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
