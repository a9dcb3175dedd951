-- A place in a body: a member's, or an observer's with the right to speak and propose.
create table seat (
  council text not null references council,
  seat uuid not null,
  body uuid not null,
  participant uuid, -- the municipality that elects; null for a place of the council itself
  kind text not null check (kind in ('member', 'observer')),
  label text not null default '' check (length(label) <= 100), -- what the place is called, like «ordfører»
  position smallint not null default 1,
  may_speak boolean not null default true,
  may_propose boolean not null default true,
  primary key (council, seat),
  foreign key (council, body) references body (council, body),
  foreign key (council, participant) references participant (council, participant)
);
select protect('seat', 'for ever');

-- Who holds the seat, from a day to a day. After its last day a holder carries on until a successor is chosen.
create table term (
  council text not null references council,
  term uuid not null,
  seat uuid not null,
  person uuid not null,
  from_day date not null,
  to_day date check (to_day >= from_day), -- last day of the period that the holder was elected for
  left_day date check (left_day >= from_day), -- last day of one who left for good: nobody carries on (§ 7-9, § 7-10)
  elected_by text not null default '' check (length(elected_by) <= 200), -- «Moss kommunestyre, sak 12/23»
  primary key (council, term),
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person)
);
select protect('term', 'for ever');
create index term_by_seat on term (council, seat, from_day);

-- Substitutes are called in their numbered order from the participant's own list (kommuneloven § 7-10).
create table substitute (
  council text not null references council,
  substitute uuid not null,
  body uuid not null,
  participant uuid not null,
  person uuid not null,
  rank smallint not null check (rank >= 1),
  from_day date not null,
  to_day date check (to_day >= from_day),
  primary key (council, substitute),
  unique (council, body, participant, rank, from_day),
  foreign key (council, body) references body (council, body),
  foreign key (council, participant) references participant (council, participant),
  foreign key (council, person) references person (council, person)
);
select protect('substitute', 'for ever');

-- Leader and deputy leader of a body; they may rotate between the participants (§ 18-3 first subsection), and then the
-- municipality of a coming period is known before the person is.
create table leadership (
  council text not null references council,
  leadership uuid not null,
  body uuid not null,
  participant uuid,
  person uuid,
  role text not null check (role in ('leader', 'deputy-leader')),
  from_day date not null,
  to_day date check (to_day >= from_day),
  primary key (council, leadership),
  unique (council, body, role, from_day),
  check (person is not null or participant is not null),
  foreign key (council, body) references body (council, body),
  foreign key (council, participant) references participant (council, participant),
  foreign key (council, person) references person (council, person)
);
select protect('leadership', 'for ever');
