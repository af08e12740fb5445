-- Colleagues asked to sign a task before or after its holder (前加签, 后加签); until they have, it stays where it is.
create table sign_request (
    id          char(36)      not null,
    task_id     varchar(64)   not null,
    case_id     char(36)      not null,
    place       varchar(8)    not null comment 'BEFORE or AFTER the holder',
    one_by_one  boolean       not null,
    position    int           not null comment 'their order',
    asked_by    char(36)      not null,
    to_person   char(36)      not null,
    to_audience varchar(130)  not null comment 'the post by which the colleague could be chosen',
    question    varchar(2000) not null,
    state       varchar(12)   not null comment 'LATER, OPEN, AGREED, DISAGREED, CANCELLED',
    opinion     varchar(2000) null,
    asked_at    datetime(3)   not null,
    answered_at datetime(3)   null,
    primary key (id),
    key ix_sign_request_task (task_id, place, position),
    key ix_sign_request_person (to_person, state, task_id),
    key ix_sign_request_case (case_id, to_person, state)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
