-- One question put to the vote. What it asks, how it is voted, and which majority it takes are settled when it opens.
create table ballot (
  council text not null references council,
  ballot uuid not null,
  meeting uuid not null,
  agenda_item uuid not null, -- the first of its items
  number smallint not null check (number >= 1), -- within the meeting, in the order of opening
  form text not null check (form in ('for-against', 'alternatives', 'majority-election', 'proportional-election')),
  about text not null check (about in ('proposal', 'deferral', 'return', 'closing', 'disqualification', 'excuse', 'election',
    'procedure')),
  question text not null check (length(question) between 1 and 1000), -- as the chair puts it
  method text not null check (method in ('device', 'show-of-hands', 'by-name', 'call', 'acclamation', 'paper')),
  majority text not null default 'ordinary' check (majority in ('ordinary', 'two-thirds', 'agreed')),
  majority_numerator smallint,
  majority_denominator smallint,
  places smallint check (places >= 1), -- to be filled by an election
  round smallint not null default 1 check (round in (1, 2)), -- the second round of a majority election (§ 7-8)
  members smallint not null check (members >= 1), -- of the body, for § 11-9 first subsection
  chair_seat uuid not null, -- whose vote decides a tie (§ 11-9 second subsection)
  opened_at timestamptz not null,
  opened_by uuid,
  deadline timestamptz, -- null: until the chair closes it
  closed_at timestamptz check (closed_at >= opened_at),
  closed_by uuid,
  annulled_at timestamptz check (annulled_at >= closed_at), -- voted again; it stays in the record with the reason
  annulled_because text check (length(annulled_because) between 1 and 500),
  check ((majority = 'agreed') = (majority_numerator is not null)),
  check ((majority_numerator is null) = (majority_denominator is null)),
  check (annulled_at is null or closed_at is not null),
  check ((annulled_at is null) = (annulled_because is null)),
  check ((form in ('majority-election', 'proportional-election')) = (places is not null)),
  primary key (council, ballot),
  unique (council, meeting, number),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item),
  foreign key (council, chair_seat) references seat (council, seat)
);
select protect('ballot', 'for ever');
create unique index one_ballot_at_a_time on ballot (council, meeting) where closed_at is null;

-- A block vote settles several items at once.
create table ballot_item (
  council text not null references council,
  ballot uuid not null,
  agenda_item uuid not null,
  primary key (council, ballot, agenda_item),
  foreign key (council, ballot) references ballot (council, ballot),
  foreign key (council, agenda_item) references agenda_item (council, agenda_item)
);
select protect('ballot_item', 'for ever', append_only => true);

-- What can be voted for: the proposal and against it, two proposals, persons or lists. Blank exists in elections only (§ 8-1).
create table ballot_choice (
  council text not null references council,
  ballot uuid not null,
  choice smallint not null check (choice >= 0), -- 0 blank, 1 for or the first, 2 against or the second, …
  label text not null check (length(label) between 1 and 300),
  proposal uuid,
  person uuid,
  candidates jsonb, -- of a list in a proportional election: names in their order, with gender where it is given
  primary key (council, ballot, choice),
  foreign key (council, ballot) references ballot (council, ballot),
  foreign key (council, proposal) references proposal (council, proposal),
  foreign key (council, person) references person (council, person)
);
select protect('ballot_choice', 'for ever', append_only => true);

-- Frozen when the ballot opens: who is present and may vote, and in whose seat. A show of hands has them too.
create table elector (
  council text not null references council,
  ballot uuid not null,
  seat uuid not null,
  person uuid not null,
  name text not null,
  party text not null default '', -- as it was; the minutes show which parties voted for what (Prop. 46 L (2017–2018))
  participant uuid,
  participant_name text not null default '',
  substitute_for text not null default '', -- the name of the member whose place it is
  primary key (council, ballot, seat),
  unique (council, ballot, person), -- nobody votes in two seats
  foreign key (council, ballot) references ballot (council, ballot),
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person)
);
select protect('elector', 'for ever', append_only => true);
comment on column elector.party is 'kept: for ever, as the minutes must show it (GDPR article 9)';

-- Append-only: a change of mind is a new row, and the latest one of a seat counts. The key is made once for each intention.
create table vote (
  council text not null references council,
  ballot uuid not null,
  seat uuid not null,
  vote_key uuid not null,
  choice smallint not null,
  cast_at timestamptz not null default clock_timestamp(),
  entered_by uuid, -- the secretary, for a vote by name or by call; null for the member's own hand
  primary key (council, ballot, seat, vote_key), -- the same intention, sent again, is the same vote
  foreign key (council, ballot, seat) references elector (council, ballot, seat),
  foreign key (council, ballot, choice) references ballot_choice (council, ballot, choice)
);
select protect('vote', 'for ever', append_only => true);
create index vote_by_seat on vote (council, ballot, seat, cast_at);

-- How many hands or papers, where nobody is named: by show of hands, by acclamation, on paper. A recount is a new row.
create table hand_count (
  council text not null references council,
  ballot uuid not null,
  choice smallint not null,
  counted_at timestamptz not null default clock_timestamp(),
  votes smallint not null check (votes >= 0),
  entered_by uuid,
  primary key (council, ballot, choice, counted_at),
  foreign key (council, ballot, choice) references ballot_choice (council, ballot, choice)
);
select protect('hand_count', 'for ever', append_only => true);

-- Where an election is tied, the lot decides (§ 7-6, § 7-8). It is drawn in the room after the count, one at a time.
create table lot (
  council text not null references council,
  ballot uuid not null,
  number smallint not null check (number >= 1), -- the first, the second …
  choice smallint not null, -- the one that the lot fell to
  drawn_at timestamptz not null default clock_timestamp(),
  entered_by uuid,
  primary key (council, ballot, number),
  foreign key (council, ballot, choice) references ballot_choice (council, ballot, choice)
);
select protect('lot', 'for ever', append_only => true);

-- What the ballot came to, with its calculation, written once: when it closes, or when the last lot has been drawn.
create table ballot_result (
  council text not null references council,
  ballot uuid not null,
  outcome text not null check (outcome in ('adopted', 'rejected', 'chosen', 'elected', 'second-round', 'not-quorate')),
  unanimous boolean not null default false,
  winner smallint, -- the choice that won, between alternatives or in an election of one
  votes_cast smallint not null check (votes_cast >= 0),
  decided_by_chair boolean not null default false, -- a tie that the meeting chair's vote settled
  calculation jsonb not null, -- counts per choice, per municipality and party; quotients; lots
  primary key (council, ballot),
  foreign key (council, ballot) references ballot (council, ballot)
);
select protect('ballot_result', 'for ever', append_only => true);
comment on column ballot_result.calculation is 'kept: for ever, as the minutes must show it (GDPR article 9)';

alter table decision
  add column ballot uuid, -- null when it was not voted on, or when it comes from older minutes
  add column proposal uuid,
  add foreign key (council, ballot) references ballot (council, ballot),
  add foreign key (council, proposal) references proposal (council, proposal);
create or replace view public_decision with (security_invoker) as
  select decision.* from decision
  join public_case using (council, council_case)
  left join public_agenda_item item on item.council = decision.council and item.agenda_item = decision.agenda_item
  where decision.agenda_item is null or item.agenda_item is not null;
