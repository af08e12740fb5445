insert into inbox_setting (name, value) values
    ('bulk.hold-seconds', 30),
    ('bulk.most-items', 100),
    ('bulk.attempts', 5),
    ('snooze.most', 200);
