create table menu_usage (
  entry_id varchar(36) not null,
  quarter_from date not null,
  orders int not null,
  rated int not null,
  satisfied int not null,
  complaints int not null,
  primary key (entry_id, quarter_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment 'filled by the orders that are placed from the menu';
