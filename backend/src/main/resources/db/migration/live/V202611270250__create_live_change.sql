-- Whose numbers may have changed; appended in the transaction of the change, read by every node, kept for minutes.
create table live_change (
  id bigint not null auto_increment primary key,
  receiver varchar(130) not null comment 'an audience, or the id of a person',
  at datetime(3) not null default current_timestamp(3),
  key ix_live_change_receiver (receiver, id),
  key ix_live_change_at (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
