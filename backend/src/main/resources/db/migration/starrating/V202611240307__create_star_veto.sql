create table star_veto (
  case_id char(36) not null,
  code varchar(20) not null,
  facts varchar(500) not null,
  found_by char(36) not null,
  found_at datetime(3) not null,
  confirmed tinyint(1) null comment 'null until decided',
  reason varchar(500) null,
  decided_by char(36) null,
  decided_at datetime(3) null,
  primary key (case_id, code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
