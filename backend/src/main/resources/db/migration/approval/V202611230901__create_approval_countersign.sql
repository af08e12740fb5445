create table approval_countersign (
  id char(36) not null,
  case_id char(36) not null,
  rule varchar(20) not null,
  ratio decimal(6,5) not null,
  asked int not null,
  opened_at datetime(3) not null,
  outcome varchar(20) null,
  settled_at datetime(3) null,
  primary key (id),
  key approval_countersign_case (case_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
