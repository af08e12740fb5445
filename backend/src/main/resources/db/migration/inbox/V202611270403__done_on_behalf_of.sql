alter table task_done
    add column on_behalf_of char(36) null comment 'whose deputy completed it',
    add key ix_task_done_behalf (on_behalf_of, completed_at, task_id);
