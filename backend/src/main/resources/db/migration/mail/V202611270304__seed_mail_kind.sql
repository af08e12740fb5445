insert into mail_kind (kind, obligatory, emergency) values
  ('escalation', true, false),
  ('supervision', true, false),
  ('emergency', true, true);
