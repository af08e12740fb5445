-- Which posts keep the shared phrases and filters of their unit.
create table desk_editor (
    thing varchar(16) not null comment 'phrase or filter',
    role  varchar(64) not null,
    primary key (thing, role)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
