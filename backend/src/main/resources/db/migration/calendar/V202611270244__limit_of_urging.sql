insert into time_limit (limit_key, amount, unit, basis) values ('case.urge', 4, 'h', 'D');
