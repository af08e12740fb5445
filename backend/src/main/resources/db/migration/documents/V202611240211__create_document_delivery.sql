-- To which units a document went, and who confirmed that it came.
create table document_delivery (
    document_id char(36)     not null,
    unit        varchar(64)  not null,
    unit_title  varchar(200) not null,
    audience    varchar(130) not null comment 'was told',
    sent_at     datetime(3)  not null,
    received_by char(36)     null,
    received_at datetime(3)  null,
    primary key (document_id, unit),
    key ix_document_delivery_unit (unit, document_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
