-- Goods that an agenda carries besides its items.
alter table agenda_item
  add column outcome text not null default '' check (length(outcome) <= 10000); -- what a dialogue came to

create table guest (
  council text not null references council,
  guest uuid not null,
  agenda_item uuid not null,
  position smallint not null,
  name text not null check (length(name) between 1 and 200), -- a name, or a role
  organisation text not null default '' check (length(organisation) <= 200),
  primary key (council, guest),
  foreign key (council, agenda_item) references agenda_item (council, agenda_item) on delete cascade
);
select protect('guest', 'for ever, as long as minutes name the person');

-- What a dialogue item asks those who meet.
create table dialogue_question (
  council text not null references council,
  dialogue_question uuid not null,
  agenda_item uuid not null,
  position smallint not null,
  text text not null check (length(text) between 1 and 1000),
  primary key (council, dialogue_question),
  foreign key (council, agenda_item) references agenda_item (council, agenda_item) on delete cascade
);
select protect('dialogue_question', 'for ever');

-- One party to an agreement that is signed in the meeting, in the order of signing.
create table signing_party (
  council text not null references council,
  signing_party uuid not null,
  agenda_item uuid not null,
  position smallint not null,
  name text not null check (length(name) between 1 and 200), -- the municipality, the university …
  signatory text not null default '' check (length(signatory) <= 200), -- who may sign for it, by role
  signed_at timestamptz, -- when the pen was put to paper, in the room
  primary key (council, signing_party),
  foreign key (council, agenda_item) references agenda_item (council, agenda_item) on delete cascade
);
select protect('signing_party', 'for ever');

-- The document that an item signs; any document may be looked at there.
create table signed_document (
  council text not null references council,
  agenda_item uuid not null,
  document uuid not null, -- documents come after meetings and hold their own key
  primary key (council, agenda_item, document),
  foreign key (council, agenda_item) references agenda_item (council, agenda_item) on delete cascade
);
select protect('signed_document', 'for ever');

-- A notice as it was sent: which version of the agenda and the papers, and to whom it went (§ 11-3).
create table notice (
  council text not null references council,
  notice uuid not null,
  meeting uuid not null,
  version smallint not null check (version >= 1),
  sequence smallint not null check (sequence >= 0), -- iCalendar's: grows with each change that calendars must hear of
  kind text not null check (kind in ('notice', 'supplement', 'change', 'cancellation')),
  message text not null default '' check (length(message) <= 4000), -- the secretary's own words in the letter
  content jsonb not null, -- day, hours, place, items with their papers and hashes, as they stood
  departures jsonb not null default '[]', -- checks that did not hold when it was sent, and the reason given
  sent_at timestamptz not null,
  sent_by uuid,
  primary key (council, notice),
  unique (council, meeting, version),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, sent_by) references person (council, person)
);
select protect('notice', 'for ever', append_only => true);

-- One letter to one member, substitute or observer; proof of notice.
create table notice_letter (
  council text not null references council,
  notice_letter uuid not null,
  notice uuid not null,
  person uuid not null,
  seat uuid not null, -- the place that the person is called to
  token_hash text, -- SHA-256 of the link for answering; a link by letter answers, and reads public papers, only
  handed_over_at timestamptz, -- when the mail server took it
  failure text check (length(failure) <= 500), -- why it could not be sent, the last time it was tried
  opened_at timestamptz, -- when the link was first followed
  primary key (council, notice_letter),
  unique (council, notice, person, seat),
  unique (council, token_hash),
  foreign key (council, notice) references notice (council, notice),
  foreign key (council, person) references person (council, person),
  foreign key (council, seat) references seat (council, seat)
);
select protect('notice_letter', 'for ever: proof of notice');
comment on column notice_letter.token_hash is 'kept: until the meeting has been held';

-- Coming or absent; the latest of a person for a place counts, and the earlier ones are history.
create table reply (
  council text not null references council,
  reply uuid not null,
  meeting uuid not null,
  seat uuid not null,
  person uuid not null,
  answer text not null check (answer in ('coming', 'absent')),
  reason text not null default '' check (length(reason) <= 500),
  means text not null check (means in ('page', 'link', 'calendar', 'desk')),
  at timestamptz not null default clock_timestamp(),
  primary key (council, reply),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person)
);
select protect('reply', 'for ever: who reported absence');
create index reply_by_meeting on reply (council, meeting, at);
comment on column reply.reason is 'kept: until the minutes are approved';

-- A substitute called to a seat for the meeting, or for one item of it (§ 7-10). A ranked one who is passed over leaves a
-- row with the reason.
create table substitute_call (
  council text not null references council,
  substitute_call uuid not null,
  meeting uuid not null,
  seat uuid not null,
  person uuid not null,
  agenda_item uuid, -- null: for the whole meeting
  called_at timestamptz not null,
  reason text not null default '' check (length(reason) <= 500), -- why this one, when the secretary chose
  passed_over text check (length(passed_over) between 1 and 500), -- why this one was not called, though next by rank
  withdrawn_at timestamptz, -- the member comes after all, or the substitute cannot
  withdrawal_told_at timestamptz, -- when the letter that takes the call back was handed over
  primary key (council, substitute_call),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item) on delete cascade,
  foreign key (council, seat) references seat (council, seat),
  foreign key (council, person) references person (council, person)
);
select protect('substitute_call', 'for ever');
create index substitute_call_by_person on substitute_call (council, person, meeting);
create unique index one_substitute_in_a_seat on substitute_call (council, meeting, seat, agenda_item)
  nulls not distinct where withdrawn_at is null and passed_over is null;

-- What stands on announced agendas, also what is exempt: for those who have a seat in the body or are called to it.
create view announced_item with (security_invoker) as
  select item.council, item.agenda_item, item.parent, item.council_case, meeting.meeting, meeting.body
  from agenda_item item join public_meeting meeting using (council, meeting);
do $$ begin execute format('grant select on announced_item to %I', current_user || '_app'); end $$;

-- When a person last looked at a meeting's papers: «new since last time».
create table papers_seen (
  council text not null references council,
  meeting uuid not null,
  person uuid not null,
  seen_at timestamptz not null,
  primary key (council, meeting, person),
  foreign key (council, meeting) references meeting (council, meeting) on delete cascade,
  foreign key (council, person) references person (council, person)
);
select protect('papers_seen', '1 year');
