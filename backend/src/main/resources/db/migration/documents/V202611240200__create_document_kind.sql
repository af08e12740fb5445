-- What kinds of documents there are, in the words of the office.
create table document_kind (
    id    varchar(40)  not null,
    title varchar(60)  not null,
    basis varchar(10)  not null comment 'S source, P published, D designed',
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
