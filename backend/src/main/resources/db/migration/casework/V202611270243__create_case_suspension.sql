create table case_suspension (
    id           char(36)    not null primary key,
    case_id      char(36)    not null,
    state_before varchar(30) not null,
    suspended_by char(36)    not null,
    suspended_at datetime(3) not null,
    resumed_by   char(36)    null,
    resumed_at   datetime(3) null,
    key ix_case_suspension_case (case_id, suspended_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
