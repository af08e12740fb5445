-- Local values of the shared approval processes.
create table approval_setting (
    name   varchar(64) not null,
    amount int         not null,
    basis  varchar(10) not null comment 'S source, P published, D designed',
    primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
