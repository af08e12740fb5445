-- What a holder has submitted and the engine does not know yet, because others sign after it.
create table sign_hold (
    task_id       varchar(64) not null,
    case_id       char(36)    not null,
    person_id     char(36)    not null,
    submission_id char(36)    not null,
    since         datetime(3) not null,
    primary key (task_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
