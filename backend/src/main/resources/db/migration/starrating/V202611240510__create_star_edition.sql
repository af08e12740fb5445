create table star_edition (
  year int not null,
  version int not null,
  state varchar(20) not null comment 'DRAFT, RELEASED; what is released never changes',
  based_on_year int null,
  based_on_version int null,
  prepared_by varchar(36) null comment 'null: came with the program',
  prepared_at datetime(3) not null,
  released_by varchar(36) null,
  released_at datetime(3) null,
  revision int not null comment 'counts changes of a draft',
  draft_of_year int as (case when state = 'DRAFT' then year end) persistent,
  primary key (year, version),
  unique key star_edition_one_draft (draft_of_year)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
