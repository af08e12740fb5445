insert into service_platform (id, title, sort, active) values
  ('theory', '理论宣讲', 1, 1), ('social_publicity', '社会宣传', 2, 1), ('education', '教育服务', 3, 1),
  ('culture', '文化服务', 4, 1), ('science', '科技与科普服务', 5, 1), ('sports', '健身体育服务', 6, 1),
  ('rural_civility', '乡风文明建设', 7, 1);
