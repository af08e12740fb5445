-- The global chain: each link seals the heads of the case chains that grew since the link before.
create table audit_seal (
    seq           int         not null,
    at            datetime(3) not null,
    heads         int         not null,
    heads_hash    char(64)    not null,
    previous_hash char(64)    not null,
    hash          char(64)    not null,
    primary key (seq)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
