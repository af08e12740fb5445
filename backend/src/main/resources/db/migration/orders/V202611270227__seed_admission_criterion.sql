insert into admission_criterion (code, title, most, sort) values
  ('need', '群众需求', 30, 1),
  ('benefit', '受益范围', 20, 2),
  ('feasibility', '可行性', 20, 3),
  ('safety', '安全性', 15, 4),
  ('novelty', '创新性', 15, 5);
