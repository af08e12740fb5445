-- Returned tasks that come straight back to whoever returned them (退回后直送).
create table straight_back (
    task_id     varchar(64)  not null comment 'the task that is corrected',
    case_id     char(36)     not null,
    step_id     varchar(255) not null comment 'where the case comes back to',
    step        varchar(255) not null,
    returned_by char(36)     not null,
    audience    varchar(130) not null comment 'the post that returned it',
    since       datetime(3)  not null,
    primary key (task_id),
    key ix_straight_back_case (case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
