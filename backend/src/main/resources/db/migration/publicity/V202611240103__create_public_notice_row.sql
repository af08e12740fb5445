create table public_notice_row (
  notice_id char(36) not null,
  row_key varchar(64) not null,
  position int not null,
  cells text not null comment 'JSON array',
  primary key (notice_id, row_key)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
