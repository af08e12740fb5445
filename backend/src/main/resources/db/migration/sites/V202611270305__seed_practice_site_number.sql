insert into practice_site_number (last) values (0);
