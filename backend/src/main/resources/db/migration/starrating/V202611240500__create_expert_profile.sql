create table expert_profile (
  person_id varchar(36) not null,
  pool varchar(20) not null comment 'who appointed the expert: COUNTY, CITY',
  home_town varchar(20) null comment 'town whose sites the person does not judge',
  primary key (person_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
