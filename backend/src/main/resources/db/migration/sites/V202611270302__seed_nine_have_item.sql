insert into nine_have_item (code, title, sort) values
  ('place', '有场所', 1),
  ('team', '有队伍', 2),
  ('rules', '有制度', 3),
  ('plan', '有计划', 4),
  ('projects', '有项目', 5),
  ('activities', '有活动', 6),
  ('records', '有记录', 7),
  ('training', '有培训', 8),
  ('results', '有成效', 9);
