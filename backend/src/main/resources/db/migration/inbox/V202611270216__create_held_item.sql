-- A task of a held command and what came of it; a person holds a task once at a time.
create table held_item (
    command_id char(36)      not null,
    task_id    varchar(64)   not null,
    position   int           not null,
    case_id    char(36)      not null,
    person_id  char(36)      not null,
    state      varchar(16)   not null comment 'held, done, refused, undone',
    live       tinyint       null comment '1 while it is to be carried out, null afterwards',
    attempts   int           not null,
    code       varchar(64)   null,
    params     varchar(2000) null,
    ended_at   datetime(3)   null,
    primary key (command_id, task_id),
    unique key ux_held_item_live (person_id, task_id, live)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
