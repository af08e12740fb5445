-- One decision for many tasks, held for a while in which it can be undone: real time, told by the database's own clock.
create table held_command (
    id             char(36)      not null,
    person_id      char(36)      not null,
    definition_id  varchar(64)   not null,
    step_id        varchar(255)  not null,
    step           varchar(255)  not null,
    decision       varchar(64)   not null,
    decision_title varchar(200)  not null,
    comment        varchar(4000) null,
    state          varchar(16)   not null comment 'held, running, done, undone',
    created_at     datetime(3)   not null,
    due_at         datetime(3)   not null,
    ended_at       datetime(3)   null,
    primary key (id),
    key ix_held_command_person (person_id, created_at),
    key ix_held_command_due (state, due_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
