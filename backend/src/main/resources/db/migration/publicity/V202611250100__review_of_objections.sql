alter table objection
  add column review_of char(36) null,
  add column review_until datetime(3) null,
  add constraint objection_reviewed_once unique (review_of);
