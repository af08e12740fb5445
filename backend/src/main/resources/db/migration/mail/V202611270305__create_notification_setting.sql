create table notification_setting (
  person_id char(36) not null primary key,
  mail varchar(10) not null comment 'now, morning or off',
  changed_at datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
