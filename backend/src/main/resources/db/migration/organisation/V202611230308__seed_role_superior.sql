insert into role_superior (unit_kind, role, superior_kind, superior_role) values
  ('village', 'practice_worker', 'village', 'station_head'),
  ('village', '*', 'town', 'institute_secretary'),
  ('town', 'institute_secretary', 'town', 'institute_head'),
  ('town', 'institute_head', 'county', 'office_director'),
  ('town', '*', 'town', 'institute_secretary'),
  ('department', 'dept_leader', 'county', 'office_director'),
  ('department', '*', 'department', 'dept_leader'),
  ('county', 'office_director', 'county', 'centre_deputy'),
  ('county', 'centre_deputy', 'county', 'centre_director'),
  ('county', '*', 'county', 'office_director');
