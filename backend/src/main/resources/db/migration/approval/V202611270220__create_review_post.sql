create table approval_review_post (
  county varchar(64) not null,
  area varchar(40) not null comment 'what is asked about, as decision tables write it',
  title varchar(100) not null,
  unit varchar(64) null comment 'a unit of its own; otherwise the nearest unit of the kind above the case',
  unit_kind varchar(20) null,
  role varchar(64) not null,
  primary key (county, area)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
