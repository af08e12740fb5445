create table vacancy_office (
  unit_kind varchar(20) not null primary key,
  office_kind varchar(20) not null,
  office_role varchar(60) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
