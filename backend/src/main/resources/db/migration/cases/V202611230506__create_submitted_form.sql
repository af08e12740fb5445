-- Each form as it looked when somebody submitted it, so that a submission can be shown for ever as it was.
create table submitted_form (
    form_id varchar(200) not null,
    version varchar(128) not null,
    json    longtext     not null,
    primary key (form_id, version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
