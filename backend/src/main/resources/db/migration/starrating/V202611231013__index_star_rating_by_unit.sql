create index star_rating_of_unit on star_rating (unit, state);
