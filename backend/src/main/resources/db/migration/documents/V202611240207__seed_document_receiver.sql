insert into document_receiver (unit_kind, role) values
  ('county', 'office_clerk'),
  ('department', 'platform_lead'),
  ('town', 'institute_secretary'),
  ('village', 'practice_worker');
