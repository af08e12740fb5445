alter table objection
  modify objector_name varchar(700) not null comment 'personal data, encrypted, shown masked',
  modify objector_contact varchar(700) not null comment 'personal data, encrypted, shown masked';
