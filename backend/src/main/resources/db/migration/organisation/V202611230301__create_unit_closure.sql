create table unit_closure (
  ancestor varchar(30) not null,
  descendant varchar(30) not null,
  depth int not null,
  primary key (ancestor, descendant),
  key ix_closure_up (descendant, depth)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
