-- Which posts may do what with documents; an empty unit means the role in whatever unit.
create table document_permission (
    permission varchar(40) not null,
    role       varchar(60) not null,
    unit       varchar(64) not null default '',
    primary key (permission, role, unit)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
