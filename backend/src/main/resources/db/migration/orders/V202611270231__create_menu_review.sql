create table menu_review (
  id varchar(36) not null primary key,
  entry_id varchar(36) not null,
  reviewed_at datetime(6) not null,
  orders int not null,
  satisfaction int not null comment 'per cent, -1 when nobody rated',
  complaints int not null,
  advice varchar(20) not null,
  verdict varchar(20) not null,
  reason varchar(500) not null,
  person_id varchar(64) not null,
  key ix_menu_review_entry (entry_id, reviewed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
