-- A filter of the inbox under a name: a person's own, or an office's for its unit and all below.
create table saved_filter (
    id         char(36)     not null,
    person_id  char(36)     null,
    unit       varchar(30)  null,
    view       varchar(16)  not null,
    name       varchar(60)  not null,
    words      varchar(200) not null,
    type       varchar(64)  not null,
    due        varchar(16)  not null,
    created_by char(36)     not null,
    created_at datetime(3)  not null,
    primary key (id),
    key ix_saved_filter_person (person_id),
    key ix_saved_filter_unit (unit)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
