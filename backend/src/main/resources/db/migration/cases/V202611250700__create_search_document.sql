-- Texts of cases that can be searched; each row is filled in the transaction that writes what it stands for.
create table search_document (
    id        bigint        not null auto_increment,
    case_id   char(36)      not null,
    kind      varchar(16)   not null comment 'case, person, submission or note',
    ref       char(36)      not null comment 'id of the case, person, submission or history line',
    person_id char(36)      null comment 'who wrote it',
    audience  varchar(130)  null comment 'for which post',
    sealed    boolean       not null,
    text      mediumtext collate utf8mb4_unicode_520_ci not null,
    primary key (id),
    unique key uq_search_document_ref (case_id, kind, ref)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
