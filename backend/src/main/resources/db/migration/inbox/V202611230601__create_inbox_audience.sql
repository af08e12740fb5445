-- Who is asked: each audience's list of unclaimed tasks is one ordered index range, by due date and by arrival.
create table inbox_audience (
    task_id    varchar(64)  not null,
    audience   varchar(130) not null,
    -- the vacant post this audience stands in for; empty for the audience the model names
    vacant_for varchar(130) not null,
    case_id    char(36)     not null,
    type       varchar(64)  not null,
    unclaimed  boolean      not null,
    created_at datetime(3)  not null,
    due_sort   datetime(3)  not null,
    primary key (task_id, audience, vacant_for),
    key ix_inbox_audience_due (audience, unclaimed, due_sort, task_id),
    key ix_inbox_audience_created (audience, unclaimed, created_at, task_id),
    key ix_inbox_audience_case (case_id, audience),
    key ix_inbox_audience_vacant (vacant_for, task_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
