-- The demo county, which does not exist.
insert into approval_review_post (county, area, title, unit, unit_kind, role) values
  ('990101', 'publicity', '宣传', '990101D01', null, 'platform_lead'),
  ('990101', 'education', '教育', '990101D03', null, 'platform_lead'),
  ('990101', 'health', '卫健', '990101D13', null, 'consult_officer'),
  ('990101', 'emergency', '应急', '990101D14', null, 'consult_officer'),
  ('990101', 'women', '妇联', '990101D16', null, 'consult_officer'),
  ('990101', 'civil', '民政', '990101D15', null, 'consult_officer'),
  ('990101', 'finance', '财政', '990101D08', null, 'finance_officer'),
  ('990101', 'town', '乡镇', null, 'town', 'institute_head'),
  ('990101', 'office', '县中心办公室', null, 'county', 'office_clerk');
