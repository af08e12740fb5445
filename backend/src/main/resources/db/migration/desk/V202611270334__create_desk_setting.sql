create table desk_setting (
    name  varchar(32) not null,
    value int         not null,
    primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
