insert into time_limit (limit_key, amount, unit, basis) values
  ('project-admission.platform-check', 3, 'WD', 'D'),
  ('project-admission.countersign', 5, 'WD', 'D'),
  ('project-admission.weigh', 3, 'WD', 'D'),
  ('project-admission.score', 5, 'WD', 'D'),
  ('project-admission.approve', 2, 'WD', 'D'),
  ('menu-review.interval', 90, 'CD', 'D'),
  ('menu-review.review', 5, 'WD', 'D'),
  ('menu-review.improve', 10, 'WD', 'D');
