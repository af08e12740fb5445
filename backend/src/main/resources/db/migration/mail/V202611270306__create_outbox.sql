-- Messages to persons, written with the notice and sent afterwards. Several of a person that are due together go as one.
create table outbox (
  id char(36) not null primary key,
  channel varchar(10) not null comment 'mail or sms',
  person_id char(36) not null,
  village boolean not null comment 'at most so many messages a day',
  kind varchar(20) not null,
  obligatory boolean not null,
  emergency boolean not null,
  case_no varchar(40) null,
  text varchar(500) not null,
  created_at datetime(3) not null,
  due_at datetime(3) not null,
  state varchar(10) not null comment 'waiting, sending, sent, unclear (a crash while it went out), failed, nowhere (no address)',
  batch char(36) null comment 'the message in which it goes',
  batch_at datetime(3) null,
  attempts int not null,
  error varchar(500) null,
  sent_at datetime(3) null,
  key ix_outbox_due (state, due_at, person_id),
  key ix_outbox_person (person_id, state, sent_at),
  key ix_outbox_batch (batch)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
