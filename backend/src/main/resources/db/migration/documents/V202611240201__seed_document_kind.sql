insert into document_kind (id, title, basis) values
  ('star-notice', '评估通知', 'P'),
  ('star-naming', '命名文件', 'P'),
  ('notice', '通知', 'D'),
  ('circular', '通报', 'D'),
  ('letter', '函', 'D'),
  ('minutes', '纪要', 'D'),
  ('supervision-letter', '督办函', 'D'),
  ('rectification-notice', '整改通知书', 'D'),
  ('publicity', '公示', 'D'),
  ('certificate', '证书', 'D');
