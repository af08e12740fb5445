-- Tasks handed to a colleague: for good (transfer, 转办) or for an opinion (delegate, 委派).
create table task_handover (
    id          char(36)      not null,
    task_id     varchar(64)   not null,
    case_id     char(36)      not null,
    kind        varchar(16)   not null,
    from_person char(36)      not null,
    to_person   char(36)      not null,
    audience    varchar(130)  not null comment 'the post that is asked and whose word it stays',
    to_audience varchar(130)  not null comment 'the post the colleague holds',
    reason      varchar(2000) not null,
    at          datetime(3)   not null,
    primary key (id),
    key ix_task_handover_task (task_id, to_person, at),
    key ix_task_handover_post (to_audience)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
