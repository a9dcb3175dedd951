-- A document that was read, what was understood, what a person answered, and what came of it.
create table intake (
  council text not null references council,
  intake uuid not null,
  file uuid not null,
  reading jsonb not null,
  answers jsonb not null default '{}', -- by JSON pointer: corrections, and what is left out
  read_at timestamptz not null default now(),
  accepted_at timestamptz,
  undone_at timestamptz check (undone_at >= accepted_at),
  primary key (council, intake),
  foreign key (council, file) references file (council, file)
);
select protect('intake', 'for ever: where each record came from');

-- The records that an accepted intake made, in the order they were made; undoing takes them away in reverse.
create table intake_record (
  council text not null references council,
  intake uuid not null,
  position integer not null,
  kind text not null,
  record uuid not null,
  pointer text not null, -- where in the reading it came from
  primary key (council, intake, position),
  foreign key (council, intake) references intake (council, intake)
);
select protect('intake_record', 'for ever');
