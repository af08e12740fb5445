create table approval_opinion (
  countersign_id char(36) not null,
  reviewer varchar(80) not null,
  verdict varchar(30) not null,
  submission_id char(36) not null,
  person_id char(36) not null,
  given_at datetime(3) not null,
  primary key (countersign_id, reviewer),
  constraint approval_opinion_countersign foreign key (countersign_id) references approval_countersign (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
