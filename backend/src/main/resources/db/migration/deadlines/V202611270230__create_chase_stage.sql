create table chase_stage (
  code varchar(20) not null primary key comment 'half, most, due, dispatch, supervision, quarter',
  position int not null,
  share_percent int null comment 'of the time between start and due',
  late_days int null comment 'working days after due'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
