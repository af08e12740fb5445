create table oidc_session (
  session_id varchar(100) not null primary key,
  subject varchar(100) not null,
  sid varchar(100) null,
  information mediumblob not null,
  key ix_oidc_session_sid (sid),
  key ix_oidc_session_subject (subject)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
