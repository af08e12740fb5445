-- What a person has noted about a task for themselves: read, put off until a moment.
create table task_mark (
    person_id     char(36)    not null,
    task_id       varchar(64) not null,
    read_at       datetime(3) null,
    snoozed_until datetime(3) null,
    primary key (person_id, task_id),
    key ix_task_mark_snoozed (person_id, snoozed_until),
    key ix_task_mark_task (task_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
