create table role_superior (
  unit_kind varchar(20) not null,
  role varchar(60) not null comment '* stands for every role without a row of its own',
  superior_kind varchar(20) not null,
  superior_role varchar(60) not null,
  primary key (unit_kind, role)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
