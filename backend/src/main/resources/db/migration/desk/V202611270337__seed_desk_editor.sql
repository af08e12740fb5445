insert into desk_editor (thing, role) values
    ('phrase', 'office_director'),
    ('filter', 'office_director'),
    ('filter', 'office_clerk');
