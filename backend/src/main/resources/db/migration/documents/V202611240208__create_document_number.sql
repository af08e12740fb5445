-- The last number given per unit and year; the row's lock makes numbers follow each other without a gap.
create table document_number (
    unit varchar(64) not null,
    year int         not null,
    last int         not null,
    primary key (unit, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
