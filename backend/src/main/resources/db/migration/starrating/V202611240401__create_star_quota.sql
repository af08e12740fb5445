create table star_quota (
  campaign_id char(36) not null,
  level varchar(20) not null,
  candidates int not null comment 'ranked sites of the level when the places were given',
  places_for_five int not null,
  places_for_four int not null,
  cut_off_for_five decimal(6,2) null comment 'total of the last site within the places; null while places are free',
  cut_off_for_four decimal(6,2) null,
  primary key (campaign_id, level)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
