create table unit (
  code varchar(30) not null primary key,
  keycloak_id char(36) not null,
  title varchar(100) not null,
  kind varchar(20) not null,
  parent varchar(30) null,
  platform varchar(40) null,
  active tinyint(1) not null default 1,
  unique key uq_unit_keycloak (keycloak_id),
  key ix_unit_parent (parent, kind)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
