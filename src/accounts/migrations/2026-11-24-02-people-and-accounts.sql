create table person (
  council text not null references council,
  person uuid not null,
  name text not null check (length(name) between 1 and 200), -- a name, or a role like «ordfører i Moss»
  email text check (email ~ '^[^\s@]+@[^\s@]+$'),
  party text check (length(party) <= 100), -- special category (GDPR article 9): shown only where the law asks for it
  created_at timestamptz not null default now(),
  primary key (council, person)
);
select protect('person', 'for ever, as long as minutes name the person (arkivlova)');
comment on column person.email is 'kept: 1 year after the last office';
comment on column person.party is 'kept: 1 year after the last office (GDPR article 9)';
create unique index person_by_email on person (council, lower(email));

-- Offices that are not a seat in a body. Access follows the office from its day to its day; there is no flag to forget.
create table appointment (
  council text not null references council,
  appointment uuid not null,
  person uuid not null,
  role text not null check (role in ('secretary', 'finance', 'administrator')),
  from_day date not null,
  to_day date check (to_day >= from_day), -- last day, included
  primary key (council, appointment),
  foreign key (council, person) references person (council, person)
);
select protect('appointment', 'for ever: who could do what, and when');

-- One asking, one row. The link itself is only in the letter: here is its SHA-256, and a new letter replaces it.
create table invitation (
  council text not null references council,
  invitation uuid not null,
  person uuid not null,
  asked_at timestamptz not null,
  token_hash text, -- null until the letter, or the link to be given by hand, was made
  sent_at timestamptz, -- when the mail server took the letter; null for a link given by hand
  expires_at timestamptz,
  used_at timestamptz,
  voided_at timestamptz, -- a later invitation took its place
  primary key (council, invitation),
  unique (council, token_hash),
  foreign key (council, person) references person (council, person)
);
create index invitation_by_person on invitation (council, person, asked_at);
select protect('invitation', '1 year');

create table passkey (
  council text not null references council,
  credential text not null, -- base64url, as the browser names it
  person uuid not null,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  name text not null default '',
  made_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (council, credential),
  foreign key (council, person) references person (council, person)
);
select protect('passkey', 'until removed by its owner or 1 year after the last office');

-- One question to one browser; answered once, within minutes.
create table passkey_challenge (
  council text not null references council,
  challenge text not null,
  person uuid,
  expires_at timestamptz not null,
  primary key (council, challenge)
);
select protect('passkey_challenge', '1 day');

create table session (
  council text not null references council,
  token_hash text not null,
  session uuid not null,
  person uuid not null,
  means text not null check (means in ('passkey', 'demo')),
  agent text not null default '', -- browser and system in a few words, for the person's own list
  began_at timestamptz not null,
  seen_at timestamptz not null, -- to about ten minutes; a session that nobody uses ends by itself
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (council, token_hash),
  unique (council, session),
  foreign key (council, person) references person (council, person)
);
select protect('session', '1 year');
comment on column session.agent is 'kept: 30 days after the session has ended';
