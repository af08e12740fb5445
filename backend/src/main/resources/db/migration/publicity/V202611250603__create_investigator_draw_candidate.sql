create table investigator_draw_candidate (
  objection_id char(36) not null,
  person_id varchar(36) not null,
  audience varchar(100) not null comment 'the post in which the person would investigate',
  left_out varchar(20) null comment 'why the person could not be drawn',
  primary key (objection_id, person_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
