create table mail_kind (
  kind varchar(20) not null primary key comment 'of a notice; one that is not here may be switched off and waits for the morning',
  obligatory boolean not null comment 'cannot be switched off, does not wait for the morning',
  emergency boolean not null comment 'at night too, and by SMS'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
