create table post_holder (
  audience varchar(100) not null,
  person_id char(36) not null,
  primary key (audience, person_id),
  key ix_holder_person (person_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
