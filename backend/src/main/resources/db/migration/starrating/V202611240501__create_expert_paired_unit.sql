create table expert_paired_unit (
  person_id varchar(36) not null,
  unit varchar(20) not null comment 'the person helps or works with it',
  primary key (person_id, unit)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
