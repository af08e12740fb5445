alter table audit_entry add column on_behalf_of char(36) null comment 'for whom a deputy did it; part of the hash where it is set';
