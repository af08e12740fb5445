insert into mail_rule (code, value) values
  ('quiet_from', '21:00'),
  ('quiet_until', '07:30'),
  ('digest_at', '08:00'),
  ('village_most', '2');
