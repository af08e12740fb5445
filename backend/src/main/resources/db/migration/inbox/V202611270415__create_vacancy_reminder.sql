-- That a vacant post was asked to be filled (催补): when and by whom; append only.
create table vacancy_reminder (
    audience varchar(130) not null,
    at       datetime(3)  not null,
    person   char(36)     not null,
    primary key (audience, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
