create table star_campaign_plan (
  year int not null,
  opens_on date not null,
  window_opens_on date not null,
  cut_off_on date not null,
  closes_on date not null,
  nomination_share decimal(5,4) not null comment 'of a town''s stations, rounded down, at least one [P1]',
  re_evaluation_years int not null comment 'five stars leave the list until then [P2]',
  experts int not null comment 'drawn for a visit: 3 or 5',
  subsidy_preset varchar(40) not null,
  primary key (year)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
insert into star_campaign_plan
  (year, opens_on, window_opens_on, cut_off_on, closes_on, nomination_share, re_evaluation_years, experts, subsidy_preset)
values
  (2025, '2025-03-01', '2025-08-01', '2025-08-31', '2025-10-31', 0.3000, 3, 3, 'demo_county'),
  (2026, '2026-03-01', '2026-08-01', '2026-08-31', '2026-10-31', 0.3000, 3, 3, 'demo_county'),
  (2027, '2027-03-01', '2027-08-01', '2027-08-31', '2027-10-31', 0.3000, 3, 3, 'demo_county');
