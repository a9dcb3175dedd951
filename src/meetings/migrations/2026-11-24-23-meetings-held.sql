-- What happens in the room. Facts with their time; who was present when, what was open when, and who could vote follow.
alter table meeting
  add column opened_at timestamptz,
  add column closed_at timestamptz check (closed_at >= opened_at);

-- When it came on the agenda: what came after the meeting was announced is not decided without more ado (§ 11-3 fifth
-- subsection). Null: before that was noted.
alter table agenda_item add column added_at timestamptz;

-- Who leads the meeting, from when: leader, then deputy leader, else one who is elected (§ 11-2). The latest one leads.
create table meeting_chair (
  council text not null references council,
  meeting_chair uuid not null,
  meeting uuid not null,
  seat uuid not null,
  person uuid not null,
  chosen_as text not null check (chosen_as in ('leader', 'deputy-leader', 'elected')),
  at timestamptz not null,
  primary key (council, meeting_chair),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person)
);
select protect('meeting_chair', 'for ever', append_only => true);

-- Came, went. A correction is a new row that stands in place of an earlier one; nothing is overwritten.
create table presence (
  council text not null references council,
  presence uuid not null,
  meeting uuid not null,
  seat uuid, -- null for one who attends without a place: the secretary, a guest
  person uuid not null,
  kind text not null check (kind in ('arrived', 'left')),
  remote boolean not null default false,
  at timestamptz not null, -- when it happened
  corrects uuid, -- the row that this one stands in place of
  void boolean not null default false, -- with `corrects`: it never happened
  registered_at timestamptz not null default clock_timestamp(),
  registered_by uuid,
  primary key (council, presence),
  unique (council, corrects), -- one correction of one row: the second of two corrects the first correction
  check (not void or corrects is not null),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person),
  foreign key (council, corrects) references presence (council, presence)
);
select protect('presence', 'for ever', append_only => true);
create index presence_by_meeting on presence (council, meeting, at);

-- An item is taken up, and done with; it may be taken up again. One at a time.
create table treatment (
  council text not null references council,
  treatment uuid not null,
  meeting uuid not null,
  agenda_item uuid not null,
  began_at timestamptz not null,
  ended_at timestamptz check (ended_at >= began_at),
  primary key (council, treatment),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item)
);
select protect('treatment', 'for ever');
create unique index one_item_at_a_time on treatment (council, meeting) where ended_at is null;

create table recess (
  council text not null references council,
  recess uuid not null,
  meeting uuid not null,
  began_at timestamptz not null,
  resumes_at timestamptz, -- as announced
  ended_at timestamptz check (ended_at >= began_at),
  primary key (council, recess),
  foreign key (council, meeting) references meeting (council, meeting)
);
select protect('recess', 'for ever');
create unique index one_recess_at_a_time on recess (council, meeting) where ended_at is null;

-- What the body found without a vote that is counted: that it is lawfully convened, that notice and agenda are approved,
-- that nobody objected to deciding a case that was not listed (§ 11-3 fifth subsection).
create table finding (
  council text not null references council,
  finding uuid not null,
  meeting uuid not null,
  agenda_item uuid,
  kind text not null check (kind in ('roll-called', 'convened', 'notice-approved', 'agenda-approved', 'unlisted-accepted',
    'unlisted-refused', 'papers-late-accepted', 'papers-late-refused', 'recording-allowed')),
  remark text not null default '' check (length(remark) <= 2000), -- what somebody had against it, or how it was changed
  at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (council, finding),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item)
);
select protect('finding', 'for ever');
create unique index one_finding on finding (council, meeting, kind, agenda_item) nulls not distinct
  where withdrawn_at is null;

-- A member whose impartiality is in question (§ 11-10), or who asks to be excused on personal grounds (§ 11-11). The body
-- decides without the member; the minutes give the basis (§ 11-4).
create table disqualification (
  council text not null references council,
  disqualification uuid not null,
  meeting uuid not null,
  agenda_item uuid not null,
  seat uuid not null,
  person uuid not null,
  kind text not null check (kind in ('disqualified', 'excused')),
  raised text not null check (raised in ('by-the-member', 'by-another')),
  reason text not null default '' check (length(reason) <= 1000),
  legal_basis text not null default '' check (length(legal_basis) <= 200),
  raised_at timestamptz not null,
  decided_at timestamptz,
  outcome text check (outcome in ('steps-aside', 'takes-part')),
  withdrawn_at timestamptz,
  primary key (council, disqualification),
  check ((decided_at is null) = (outcome is null)),
  check (outcome <> 'steps-aside' or legal_basis <> ''), -- § 11-4: the basis is entered in the minutes
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item),
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person)
);
select protect('disqualification', 'for ever');
create unique index raised_once on disqualification (council, agenda_item, seat) where withdrawn_at is null;

-- The doors are closed for an item (§ 11-5), by a vote in open meeting, on a basis that the minutes give; and opened again.
create table closed_doors (
  council text not null references council,
  closed_doors uuid not null,
  meeting uuid not null,
  agenda_item uuid not null,
  legal_basis text not null check (length(legal_basis) between 1 and 200),
  debate_closed boolean not null default false, -- the debate on closing was itself held behind closed doors
  closed_at timestamptz not null,
  opened_at timestamptz check (opened_at >= closed_at),
  primary key (council, closed_doors),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item)
);
select protect('closed_doors', 'for ever');
create unique index doors_closed_once on closed_doors (council, meeting) where opened_at is null;

create table speaker (
  council text not null references council,
  speaker uuid not null,
  meeting uuid not null,
  agenda_item uuid not null,
  seat uuid, -- null for a guest
  person uuid,
  name text not null default '' check (length(name) <= 200), -- of a guest who is nobody in the register
  kind text not null check (kind in ('speech', 'reply', 'point-of-order')),
  asked_at timestamptz not null,
  position smallint, -- set when the chair has changed the order
  began_at timestamptz,
  ended_at timestamptz check (ended_at >= began_at),
  withdrawn_at timestamptz,
  primary key (council, speaker),
  check (person is not null or name <> ''),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item),
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person)
);
select protect('speaker', 'for ever: the minutes may name who spoke');
create index speaker_by_item on speaker (council, agenda_item, asked_at);
create unique index one_speaks on speaker (council, meeting) where began_at is not null and ended_at is null;

-- Put forward in writing before the meeting, from the phone, or from the floor. Never edited: a new wording is a new one.
create table proposal (
  council text not null references council,
  proposal uuid not null,
  meeting uuid not null,
  agenda_item uuid not null,
  label text not null check (length(label) between 1 and 100), -- «Forslag 2», «Innstillingen»
  kind text not null check (kind in ('recommendation', 'alternative', 'amendment', 'addition', 'deferral', 'return')),
  text text not null check (length(text) between 1 and 20000),
  amends uuid, -- the proposal that an amendment or an addition is about
  seat uuid, -- who moved it; null for the recommendation of the papers
  person uuid,
  source text not null check (source in ('papers', 'phone', 'floor')),
  moved_at timestamptz not null,
  withdrawn_at timestamptz,
  voting_position smallint, -- set when the chair has changed the voting order
  primary key (council, proposal),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item),
  foreign key (council, amends) references proposal (council, proposal),
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person)
);
select protect('proposal', 'for ever');
create index proposal_by_item on proposal (council, agenda_item, moved_at);

-- The chair took the proposals in another order than the one proposed, and said why.
create table voting_order (
  council text not null references council,
  agenda_item uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  at timestamptz not null,
  primary key (council, agenda_item),
  foreign key (council, agenda_item) references agenda_item (council, agenda_item)
);
select protect('voting_order', 'for ever');

-- A statement that a member has entered in the minutes, and dissent.
create table protocol_remark (
  council text not null references council,
  protocol_remark uuid not null,
  meeting uuid not null,
  agenda_item uuid not null,
  seat uuid,
  person uuid,
  kind text not null check (kind in ('remark', 'dissent')),
  text text not null check (length(text) between 1 and 5000),
  at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (council, protocol_remark),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item),
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person)
);
select protect('protocol_remark', 'for ever');
