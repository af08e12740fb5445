insert into time_limit (limit_key, amount, unit, basis) values
  ('document-issue.draft', 5, 'WD', 'D'),
  ('document-issue.check', 2, 'WD', 'D'),
  ('document-issue.sign', 3, 'WD', 'D');
