insert into vacancy_office (unit_kind, office_kind, office_role) values
  ('village', 'town', 'institute_secretary'),
  ('town', 'county', 'office_director'),
  ('department', 'county', 'office_director'),
  ('county', 'county', 'office_director');
