insert into role_scope (role, scope) values
  ('station_head', 'unit'), ('practice_worker', 'unit'),
  ('institute_head', 'unit'), ('institute_deputy', 'unit'), ('institute_secretary', 'unit'),
  ('office_clerk', 'unit'), ('office_director', 'unit'), ('evaluation_lead', 'unit'),
  ('centre_deputy', 'unit'), ('centre_first_deputy', 'unit'), ('centre_director', 'unit'),
  ('auditor', 'unit');
