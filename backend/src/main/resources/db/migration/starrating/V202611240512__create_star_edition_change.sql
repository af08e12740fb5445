create table star_edition_change (
  id char(36) not null,
  year int not null,
  version int not null,
  indicator varchar(20) not null,
  field varchar(20) not null,
  before_value varchar(500) not null,
  after_value varchar(500) not null,
  person_id varchar(36) not null,
  changed_at datetime(3) not null,
  primary key (id),
  key star_edition_change_of (year, version, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
