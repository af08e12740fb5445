-- One row per open task of a case; thrown away and rebuilt from the engine at any time.
create table inbox_item (
    task_id       varchar(64)  not null,
    case_id       char(36)     not null,
    instance_id   varchar(64)  not null,
    definition_id varchar(64)  not null,
    type          varchar(64)  not null,
    step_id       varchar(255) not null,
    step          varchar(255) null,
    unit          varchar(64)  not null,
    created_at    datetime(3)  not null,
    due_at        datetime(3)  null,
    -- due_at with the open end last, so that the list by due date is one index range
    due_sort      datetime(3)  not null,
    assignee      varchar(64)  null,
    suspended     boolean      not null,
    urgent        boolean      not null,
    primary key (task_id),
    key ix_inbox_item_case (case_id),
    key ix_inbox_item_instance (instance_id),
    key ix_inbox_item_due (due_sort, task_id),
    key ix_inbox_item_mine_due (assignee, suspended, due_sort, task_id),
    key ix_inbox_item_mine_created (assignee, suspended, created_at, task_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
