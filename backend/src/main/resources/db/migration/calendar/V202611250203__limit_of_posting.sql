insert into time_limit (limit_key, amount, unit, basis) values ('publicity-notice.post', 1, 'WD', 'D');
