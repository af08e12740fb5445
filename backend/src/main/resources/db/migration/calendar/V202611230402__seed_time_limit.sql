insert into time_limit (limit_key, amount, unit, basis) values
  ('star-rating.self-assess', 15, 'WD', 'D'),
  ('star-rating.sign', 3, 'WD', 'D'),
  ('star-rating.town-review', 5, 'WD', 'D'),
  ('star-rating.formal-check', 3, 'WD', 'D'),
  ('star-rating.department-review', 7, 'WD', 'D'),
  ('star-rating.approve', 3, 'WD', 'D'),
  ('approval.correct', 5, 'WD', 'D'),
  ('approval.leader-opinion', 1, 'WD', 'D'),
  ('approval.settle-opinion', 2, 'WD', 'D');
