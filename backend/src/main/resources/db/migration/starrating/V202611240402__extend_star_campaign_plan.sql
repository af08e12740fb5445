alter table star_campaign_plan
  add review_ratio decimal(5,4) not null default 0.6666 comment 'of the platform leads who must agree to a review [D]',
  add report_due_on varchar(5) not null default '12-20' comment 'month and day of the evaluation report [D]',
  add subsidy_due_days int not null default 30 comment 'calendar days after the naming document until the first payment [D]';
