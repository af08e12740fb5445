create table star_survey (
  case_id char(36) not null,
  opened_at datetime(3) not null,
  minimum int not null,
  valid_count int null,
  by_phone tinyint(1) not null comment 'answers by telephone had to be added',
  closed_at datetime(3) null,
  primary key (case_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
