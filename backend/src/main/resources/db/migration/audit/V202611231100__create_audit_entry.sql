-- Every official act on a case; each row carries the hash of the one before it.
create table audit_entry (
    case_id       char(36)     not null,
    seq           int          not null,
    at            datetime(3)  not null,
    act           varchar(64)  not null,
    person_id     char(36)     not null,
    audience      varchar(130) null,
    task_id       varchar(64)  null,
    content_hash  char(64)     not null,
    content_size  int          not null,
    previous_hash char(64)     not null,
    hash          char(64)     not null,
    primary key (case_id, seq)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
