-- How many acts of the demo's year have been played; empty outside the demo.
create table demo_progress (
    id   int not null,
    acts int not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
