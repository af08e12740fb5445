insert into time_limit (limit_key, amount, unit, basis) values
  ('site-registration.owner', 3, 'WD', 'D'),
  ('site-registration.check', 5, 'WD', 'D'),
  ('site-registration.approve', 5, 'WD', 'D'),
  ('site-registration.plaque', 20, 'WD', 'D'),
  ('site-registration.change', 2, 'WD', 'D'),
  ('site-registration.countersign', 5, 'WD', 'D'),
  ('site-registration.assets', 5, 'WD', 'D'),
  ('nine-have-review.interval', 365, 'CD', 'D'),
  ('nine-have-review.check', 5, 'WD', 'D'),
  ('nine-have-review.make-good', 10, 'WD', 'D');
