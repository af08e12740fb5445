insert into chase_stage (code, position, share_percent, late_days) values
  ('half', 1, 50, null),
  ('most', 2, 80, null),
  ('due', 3, 100, null),
  ('dispatch', 4, null, 2),
  ('supervision', 5, null, 5),
  ('quarter', 6, null, 10);
