create table star_campaign (
  case_id char(36) not null,
  county varchar(20) not null,
  year int not null,
  standard_version int not null,
  window_opens_at datetime(3) not null,
  cut_off_at datetime(3) not null,
  closes_at datetime(3) not null,
  nomination_share decimal(5,4) not null,
  experts int not null,
  subsidy_preset varchar(40) not null,
  frozen varchar(4000) null comment 'ids of the decisions, limits and quotas it started with, as JSON',
  frozen_hash char(64) null,
  state varchar(20) not null,
  version int not null,
  opened_at datetime(3) not null,
  primary key (case_id),
  unique key star_campaign_once_a_year (county, year)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
