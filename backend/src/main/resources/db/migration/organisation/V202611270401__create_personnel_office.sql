-- Which posts look after the people of a unit of this kind: they arrange deputies, handovers and what waits for vacant posts.
create table personnel_office (
  unit_kind varchar(20) not null,
  office_kind varchar(20) not null,
  office_role varchar(60) not null,
  primary key (unit_kind, office_kind, office_role)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
