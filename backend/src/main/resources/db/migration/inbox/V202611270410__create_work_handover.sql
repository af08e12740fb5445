-- Everything somebody holds is handed on (交接): who, by whom, why; carried out item by item.
create table work_handover (
    id          char(36)      not null,
    person      char(36)      not null comment 'whose work it was',
    arranged_by char(36)      not null,
    arranged_as varchar(130)  not null,
    reason      varchar(2000) not null,
    at          datetime(3)   not null,
    finished_at datetime(3)   null,
    primary key (id),
    key ix_work_handover_open (finished_at, at),
    key ix_work_handover_by (arranged_by, at),
    key ix_work_handover_person (person, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
