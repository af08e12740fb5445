-- cases that are still to be recalculated; a case leaves when it is done
create table recalculation_case (
  recalculation_id char(36) not null,
  case_id char(36) not null,
  primary key (recalculation_id, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
