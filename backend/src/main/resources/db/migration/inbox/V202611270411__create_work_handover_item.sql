create table work_handover_item (
    handover_id char(36)     not null,
    seq         int          not null,
    task_id     varchar(64)  not null,
    case_id     char(36)     not null,
    step        varchar(255) not null,
    audience    varchar(130) not null,
    to_person   char(36)     not null,
    state       varchar(16)  not null comment 'waiting, done or refused',
    refusal     varchar(64)  null,
    at          datetime(3)  null,
    primary key (handover_id, seq)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
