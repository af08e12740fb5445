-- What a person typed and did not submit, the latest first.
create index ix_form_draft_person on form_draft (person_id, saved_at, task_id);
