-- The law's møtebok (§ 11-4). While it is a draft it is assembled from the record each time it is looked at; when it is
-- approved it is frozen, signed, and then published.
create table minutes (
  council text not null references council,
  minutes uuid not null,
  meeting uuid not null,
  sent_to_chair_at timestamptz,
  chair_remark text not null default '' check (length(chair_remark) <= 4000), -- why the chair sent it back
  approved_at timestamptz,
  approved_by uuid,
  content jsonb, -- everything, as approved
  open_content jsonb, -- the same without what is exempt
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'), -- of the content in canonical form (RFC 8785)
  open_sha256 text check (open_sha256 ~ '^[0-9a-f]{64}$'),
  published_at timestamptz,
  primary key (council, minutes),
  unique (council, meeting),
  check ((approved_at is null) = (content is null) and (content is null) = (sha256 is null)),
  check ((open_content is null) = (open_sha256 is null) and (content is null) = (open_content is null)),
  check (published_at is null or approved_at is not null),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, approved_by) references person (council, person)
);
select protect('minutes', 'for ever');

-- The secretary's own words: of one item, or of the meeting. All that the record knows is not written here.
create table minutes_prose (
  council text not null references council,
  minutes_prose uuid not null,
  meeting uuid not null,
  agenda_item uuid, -- null: of the meeting as a whole
  exempt boolean not null default false, -- said behind closed doors
  text text not null check (length(text) <= 50000),
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (council, minutes_prose),
  unique nulls not distinct (council, meeting, agenda_item, exempt),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, meeting, agenda_item) references agenda_item (council, meeting, agenda_item)
);
select protect('minutes_prose', 'for ever, as the minutes');

-- Who is to sign, and has.
create table signature (
  council text not null references council,
  meeting uuid not null,
  person uuid not null,
  position smallint not null,
  role text not null check (length(role) between 1 and 100), -- «møteleder»: the role as it was
  signed_at timestamptz,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'), -- what was signed
  primary key (council, meeting, person),
  check ((signed_at is null) = (sha256 is null)),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, person) references person (council, person)
);
select protect('signature', 'for ever');

-- The next meeting approves the minutes, or has something to correct; what was published is not touched.
create table minutes_approval (
  council text not null references council,
  minutes_approval uuid not null,
  minutes uuid not null,
  meeting uuid not null, -- the later one
  outcome text not null check (outcome in ('approved', 'corrected')),
  correction text not null default '' check (length(correction) <= 10000),
  at timestamptz not null,
  primary key (council, minutes_approval),
  unique (council, minutes, meeting),
  check ((outcome = 'corrected') = (correction <> '')),
  foreign key (council, minutes) references minutes (council, minutes),
  foreign key (council, meeting) references meeting (council, meeting)
);
select protect('minutes_approval', 'for ever', append_only => true);

-- An extract of one case (særutskrift) sent to a municipality or another party, and what they did with it.
create table extract (
  council text not null references council,
  extract uuid not null,
  decision uuid not null,
  participant uuid, -- null for a party that is no participant
  receiver text not null check (length(receiver) between 1 and 200),
  email text check (email ~ '^[^\s@]+@[^\s@]+$'),
  token_hash text, -- of the link with which they say that they have it
  asks_decision boolean not null default false, -- they are to decide the same in their own council
  asked_at timestamptz not null,
  sent_at timestamptz, -- when the mail server took it, or it was handed over
  received_at timestamptz,
  their_case_number text not null default '' check (length(their_case_number) <= 50),
  their_day date,
  their_outcome text check (their_outcome in ('adopted', 'adopted-with-changes', 'rejected', 'postponed')),
  difference text not null default '' check (length(difference) <= 4000), -- how it differs from ours
  primary key (council, extract),
  unique (council, decision, receiver),
  unique (council, token_hash),
  foreign key (council, decision) references decision (council, decision),
  foreign key (council, participant) references participant (council, participant)
);
select protect('extract', 'for ever');
comment on column extract.token_hash is 'kept: 1 year after it was sent';

-- Somebody has to do something because of a decision.
create table follow_up (
  council text not null references council,
  follow_up uuid not null,
  decision uuid not null,
  text text not null check (length(text) between 1 and 1000),
  owner text not null default '' check (length(owner) <= 200), -- by role
  participant uuid,
  due date,
  done_at timestamptz,
  outcome text not null default '' check (length(outcome) <= 2000),
  primary key (council, follow_up),
  foreign key (council, decision) references decision (council, decision),
  foreign key (council, participant) references participant (council, participant)
);
select protect('follow_up', 'for ever');
create index follow_up_by_decision on follow_up (council, decision);

-- Published minutes, for everyone.
create view public_minutes with (security_invoker) as
  select council, minutes, meeting, open_content, open_sha256, approved_at, published_at
  from minutes join public_meeting using (council, meeting) where published_at is not null;
do $$ begin execute format('grant select on public_minutes to %I', current_user || '_app'); end $$;
