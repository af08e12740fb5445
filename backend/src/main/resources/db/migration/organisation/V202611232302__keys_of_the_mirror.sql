-- What is closed keeps its row: an account made anew has the old user name, a unit with a new code the old group.
alter table person drop key uq_person_username, add key ix_person_username (username, active);
alter table unit drop key uq_unit_keycloak, add key ix_unit_keycloak (keycloak_id);
alter table post drop key uq_post_keycloak, add key ix_post_keycloak (keycloak_id, active);
