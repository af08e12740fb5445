alter table form_submission add column on_behalf_of char(36) null comment 'for whom a deputy submitted it';
