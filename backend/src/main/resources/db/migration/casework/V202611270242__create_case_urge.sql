create table case_urge (
    id        char(36)     not null primary key,
    case_id   char(36)     not null,
    task_id   varchar(64)  not null,
    person_id char(36)     not null comment 'who was reminded',
    by_person char(36)     not null,
    text      varchar(200) not null,
    at        datetime(3)  not null,
    key ix_case_urge_case (case_id, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
