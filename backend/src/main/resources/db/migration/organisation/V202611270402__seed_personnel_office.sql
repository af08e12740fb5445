insert into personnel_office (unit_kind, office_kind, office_role) values
  ('village', 'town', 'institute_secretary'), ('village', 'county', 'office_director'), ('village', 'county', 'sys_admin'),
  ('town', 'town', 'institute_secretary'), ('town', 'county', 'office_director'), ('town', 'county', 'sys_admin'),
  ('department', 'department', 'dept_leader'), ('department', 'county', 'office_director'),
  ('department', 'county', 'sys_admin'),
  ('county', 'county', 'office_director'), ('county', 'county', 'sys_admin');
