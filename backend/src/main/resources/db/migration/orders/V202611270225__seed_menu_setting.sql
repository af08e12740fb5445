insert into menu_setting (setting, amount, basis) values
  ('valid-months', 12, 'D'),
  ('delegates', 2, 'D'),
  ('usual-quota', 4, 'D');
