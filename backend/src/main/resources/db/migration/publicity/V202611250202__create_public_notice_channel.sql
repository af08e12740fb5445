create table public_notice_channel (
  notice_id char(36) not null,
  channel varchar(20) not null,
  title varchar(100) not null comment 'as it was called then',
  shown_on date not null,
  submission_id char(36) null comment 'with the photos, where somebody put it up',
  primary key (notice_id, channel)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
