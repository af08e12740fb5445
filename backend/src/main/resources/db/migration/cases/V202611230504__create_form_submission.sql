create table form_submission (
    id           char(36)     not null,
    case_id      char(36)     not null,
    task_id      varchar(64)  null,
    step_id      varchar(255) null,
    form_id      varchar(200) not null,
    form_version varchar(128) not null,
    data         longtext     not null,
    comment      text         null,
    person_id    char(36)     not null,
    audience     varchar(130) not null,
    sealed       boolean      not null,
    at           datetime(3)  not null,
    primary key (id),
    key ix_form_submission_case (case_id, at, id),
    key ix_form_submission_form (case_id, form_id, at, id),
    key ix_form_submission_task (task_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
