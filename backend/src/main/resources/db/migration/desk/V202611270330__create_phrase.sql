-- Words that are written again and again (常用语): a person's own, an office's for its unit and all below, or everybody's.
create table phrase (
    id         char(36)     not null,
    person_id  char(36)     null,
    unit       varchar(30)  null comment 'the office that shares it; empty for everybody',
    text       varchar(500) not null,
    decision   varchar(64)  not null comment 'decision it is offered first with; empty for any',
    standard   boolean      not null comment 'filled in by itself with that decision',
    created_by char(36)     null,
    created_at datetime(3)  not null,
    primary key (id),
    key ix_phrase_person (person_id),
    key ix_phrase_unit (unit)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
