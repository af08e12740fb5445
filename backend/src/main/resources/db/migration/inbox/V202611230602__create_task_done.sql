-- A task a person completed, for ever: what the done list shows and on-time rates are computed from.
create table task_done (
    task_id       varchar(64)  not null,
    case_id       char(36)     not null,
    step_id       varchar(255) not null,
    step          varchar(255) null,
    person_id     char(36)     not null,
    audience      varchar(130) not null,
    created_at    datetime(3)  not null,
    due_at        datetime(3)  null,
    completed_at  datetime(3)  not null,
    outcome       varchar(64)  null,
    outcome_title varchar(200) null,
    submission_id char(36)     not null,
    primary key (task_id),
    key ix_task_done_person (person_id, completed_at, task_id),
    key ix_task_done_case (case_id, completed_at),
    key ix_task_done_at (completed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
