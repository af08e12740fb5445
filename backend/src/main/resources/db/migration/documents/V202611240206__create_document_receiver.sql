-- Which post of an addressed unit is told that a document has come.
create table document_receiver (
    unit_kind varchar(20) not null,
    role      varchar(60) not null,
    primary key (unit_kind)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
