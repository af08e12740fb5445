insert into document_permission (permission, role, unit) values
  ('seal.use', 'centre_deputy', ''),
  ('seal.use', 'centre_director', '');
