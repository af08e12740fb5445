-- What Keycloak's administrators did to the tree of units: opened, renamed, moved, merged, closed. Append only.
create table organisation_change (
  id char(36) not null primary key,
  at datetime(3) not null,
  kind varchar(20) not null,
  unit varchar(30) not null,
  title_before varchar(100) null,
  title_after varchar(100) null,
  parent_before varchar(30) null,
  parent_after varchar(30) null,
  into_unit varchar(30) null comment 'where most of its people are now',
  key ix_organisation_change_at (at, id),
  key ix_organisation_change_unit (unit)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
