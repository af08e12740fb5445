-- The newest link of each case's chain, and how far it has been sealed into the global chain.
create table audit_head (
    case_id    char(36) not null,
    seq        int      not null,
    hash       char(64) not null,
    sealed_seq int      not null,
    -- 1 while seq is ahead of sealed_seq; a plain column because both databases index it alike
    unsealed   boolean  not null,
    primary key (case_id),
    key ix_audit_head_unsealed (unsealed, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
