-- A document that was read, what was understood, what a person answered, and what came of it.
create table intake (
  council text not null references council,
  intake uuid not null,
  file uuid not null,
  begun_at timestamptz not null default now(),
  begun_by uuid,
  refused text, -- why the file could not be read: a word of the reader, never the file's own
  reading jsonb, -- null while it is being read
  sections jsonb, -- the document's own lines, for showing the source beside what was understood
  answers jsonb not null default '{}', -- by JSON pointer: what a person corrected, answered or left out
  accepted_at timestamptz,
  undone_at timestamptz check (undone_at >= accepted_at),
  primary key (council, intake),
  foreign key (council, file) references file (council, file),
  foreign key (council, begun_by) references person (council, person)
);
select protect('intake', 'for ever: where each record came from');
create index intake_by_file on intake (council, file);

-- The records that an accepted intake made, in the order they were made; undoing takes them away in reverse.
create table intake_record (
  council text not null references council,
  intake uuid not null,
  position integer not null,
  kind text not null,
  record text not null, -- identifier; two with a slash between for a link
  pointer text not null, -- where in the reading it came from
  before jsonb, -- what stood there, when a record was changed and not made
  primary key (council, intake, position),
  foreign key (council, intake) references intake (council, intake)
);
select protect('intake_record', 'for ever');
