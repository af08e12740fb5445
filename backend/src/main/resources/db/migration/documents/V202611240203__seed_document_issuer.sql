-- The demo county, which does not exist.
insert into document_issuer (unit, title, short_name) values
  ('990101', '沐禾县新时代文明实践中心办公室', '沐');
