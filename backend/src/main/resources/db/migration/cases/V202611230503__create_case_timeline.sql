create table case_timeline (
    id            char(36)     not null,
    case_id       char(36)     not null,
    at            datetime(3)  not null,
    kind          varchar(20)  not null,
    step_id       varchar(255) null,
    step          varchar(255) null,
    person_id     char(36)     null,
    audience      varchar(130) null,
    outcome       varchar(64)  null,
    outcome_title varchar(200) null,
    comment       text         null,
    submission_id char(36)     null,
    sealed        boolean      not null,
    primary key (id),
    key ix_case_timeline_case (case_id, at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
