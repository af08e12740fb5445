-- Which unit issues documents, under which name, and how its numbers begin.
create table document_issuer (
    unit       varchar(64)  not null,
    title      varchar(100) not null comment 'in the red head, under the text and in the seal',
    short_name varchar(20)  not null comment 'first characters of a number: {short_name}文明实践办〔2026〕1号',
    primary key (unit)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
