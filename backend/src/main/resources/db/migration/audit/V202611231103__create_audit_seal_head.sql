create table audit_seal_head (
    seal_seq int      not null,
    case_id  char(36) not null,
    seq      int      not null,
    hash     char(64) not null,
    primary key (seal_seq, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
