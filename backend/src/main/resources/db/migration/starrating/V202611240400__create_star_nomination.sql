create table star_nomination (
  campaign_id char(36) not null,
  town varchar(20) not null,
  state varchar(20) not null comment 'ASKED, NOMINATED, NONE: nothing came in time or nobody was named, RETURNED',
  submission_id char(36) null,
  said_at datetime(3) not null,
  primary key (campaign_id, town)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
