-- Pairs of Chinese characters, single characters and words of search_document, newest document last.
create table search_token (
    token       varchar(64) not null,
    document_id bigint      not null,
    primary key (token, document_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
