-- The printed document, sealed; made once and never changed.
create table document_file (
    document_id char(36)    not null,
    content     mediumblob  not null,
    size        int         not null,
    sha256      char(64)    not null,
    made_at     datetime(3) not null,
    primary key (document_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
