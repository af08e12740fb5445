create table menu_setting (
  setting varchar(40) not null primary key,
  amount int not null,
  basis varchar(10) not null comment 'S source, P published, D designed'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
