alter table case_timeline add column on_behalf_of char(36) null comment 'for whom a deputy did it';
