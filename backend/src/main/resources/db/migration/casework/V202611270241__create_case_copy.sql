create table case_copy (
    case_id   char(36)     not null,
    person_id char(36)     not null,
    id        char(36)     not null,
    -- the post by which the person was reached
    audience  varchar(130) not null,
    by_person char(36)     null comment 'null where the model sent it',
    step      varchar(255) null comment 'the step after which the model sent it',
    note      varchar(500) not null,
    at        datetime(3)  not null,
    read_at   datetime(3)  null,
    primary key (case_id, person_id),
    key ix_case_copy_person (person_id, id),
    key ix_case_copy_unread (person_id, read_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
