-- how often one case may be returned for correction
insert into approval_setting (name, amount, basis) values ('most-returns', 2, 'D');
