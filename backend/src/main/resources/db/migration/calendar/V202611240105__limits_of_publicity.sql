insert into time_limit (limit_key, amount, unit, basis) values
  ('publicity-notice.draft', 2, 'WD', 'D'),
  ('publicity-notice.approve', 2, 'WD', 'D'),
  ('objection-handling.admit', 1, 'WD', 'D'),
  ('objection-handling.investigate', 5, 'WD', 'D'),
  ('objection-handling.extend', 1, 'WD', 'D'),
  ('objection-handling.decide', 2, 'WD', 'D'),
  ('objection-handling.approve', 2, 'WD', 'D');
