alter table person add column email varchar(320) null;
