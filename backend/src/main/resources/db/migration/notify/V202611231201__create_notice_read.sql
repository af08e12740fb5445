create table notice_read (
  person_id varchar(64) not null primary key,
  read_until datetime(3) not null comment 'everything up to here was seen'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
