-- How often a person used which phrase: what is used most stands first.
create table phrase_use (
    person_id char(36)    not null,
    phrase_id char(36)    not null,
    uses      int         not null,
    last_used datetime(3) not null,
    primary key (person_id, phrase_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
