insert into publicity_days (matter, amount, unit, basis) values
  ('star-result', 5, 'WD', 'D'),
  ('volunteer-star', 5, 'WD', 'P26'),
  ('honours', 5, 'WD', 'D'),
  ('hiring', 5, 'WD', 'P59'),
  ('points', 7, 'CD', 'D'),
  ('subsidy', 7, 'CD', 'D'),
  ('service-certificate', 7, 'CD', 'P25'),
  ('project-admission', 3, 'WD', 'D');
