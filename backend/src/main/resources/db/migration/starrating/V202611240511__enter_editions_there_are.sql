insert into star_edition (year, version, state, prepared_at, released_at, revision)
select year, version, 'RELEASED', min(imported_at), min(imported_at), 0
from star_standard
group by year, version;
