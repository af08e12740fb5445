insert into time_limit (limit_key, amount, unit, basis) values ('objection-handling.review', 5, 'WD', 'D');
