-- The last number given per prefix and year; the row's lock makes numbers follow each other without a gap.
create table case_number (
    prefix varchar(10) not null,
    year   int         not null,
    last   int         not null,
    primary key (prefix, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
