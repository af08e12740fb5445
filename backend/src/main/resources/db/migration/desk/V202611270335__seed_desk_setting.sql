insert into desk_setting (name, value) values ('phrases.most', 100), ('filters.most', 50), ('sheet.most-rows', 5000);
