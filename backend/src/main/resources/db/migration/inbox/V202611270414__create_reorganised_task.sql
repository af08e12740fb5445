-- Open tasks a change of the organisation touched, as they stood at that moment.
create table reorganised_task (
    change_id       char(36)     not null,
    task_id         varchar(64)  not null,
    case_id         char(36)     not null,
    step            varchar(255) not null,
    audience        varchar(130) not null,
    effect          varchar(20)  not null comment 'vacancy, passed-on or stays',
    receiver_before varchar(130) not null,
    receiver_after  varchar(130) not null,
    primary key (change_id, task_id, audience)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
