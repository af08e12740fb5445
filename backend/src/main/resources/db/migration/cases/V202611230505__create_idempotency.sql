-- What was answered to a request that carried an Idempotency-Key, so that its repetition gets the same answer.
create table idempotency (
    person_id    char(36)     not null,
    request_key  varchar(100) not null,
    request_hash char(64)     not null,
    answer       longtext     null,
    at           datetime(3)  not null,
    primary key (person_id, request_key),
    key ix_idempotency_at (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
