create table expert_draw_candidate (
  case_id char(36) not null,
  round int not null,
  person_id varchar(36) not null,
  pool varchar(20) null,
  left_out varchar(20) null comment 'why the person could not be drawn',
  place int null comment 'order of the draw; null when not drawn',
  primary key (case_id, round, person_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
