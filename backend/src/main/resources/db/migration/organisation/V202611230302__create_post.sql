create table post (
  audience varchar(100) not null primary key,
  keycloak_id char(36) not null,
  unit_code varchar(30) not null,
  role varchar(60) not null,
  title varchar(100) not null,
  active tinyint(1) not null default 1,
  unique key uq_post_keycloak (keycloak_id),
  key ix_post_unit (unit_code, role)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
