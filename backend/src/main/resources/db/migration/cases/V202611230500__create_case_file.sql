create table case_file (
    id               char(36)      not null,
    no               varchar(40)   not null,
    type             varchar(64)   not null,
    type_title       varchar(200)  not null,
    title            varchar(300)  not null,
    subject_unit     varchar(64)   not null,
    subject_title    varchar(200)  not null,
    state            varchar(40)   not null,
    started_by       char(36)      not null,
    started_as       varchar(130)  not null,
    started_at       datetime(3)   not null,
    ended_at         datetime(3)   null,
    root_instance_id varchar(64)   not null default '',
    -- number, title, unit and starter in one text, for the search box
    search_text      varchar(1000) not null,
    primary key (id),
    unique key uq_case_file_no (no),
    key ix_case_file_unit (subject_unit, id),
    key ix_case_file_starter (started_by, id),
    key ix_case_file_running (ended_at, subject_unit)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
