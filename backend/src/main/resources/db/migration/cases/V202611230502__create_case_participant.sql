create table case_participant (
    case_id   char(36)     not null,
    person_id char(36)     not null,
    audience  varchar(130) not null,
    name      varchar(200) not null,
    applicant boolean      not null,
    since     datetime(3)  not null,
    primary key (case_id, person_id, audience),
    key ix_case_participant_person (person_id, case_id),
    constraint fk_case_participant_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
