create table publicity_channel (
  channel varchar(20) not null,
  title varchar(100) not null,
  by_hand tinyint(1) not null comment 'somebody puts it up and proves it by photos; the others show it at once',
  position int not null,
  primary key (channel)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
