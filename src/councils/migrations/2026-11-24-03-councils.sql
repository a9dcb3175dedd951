alter table council
  add column abbreviation text check (length(abbreviation) between 1 and 20),
  add column region text check (length(region) <= 100),
  add column organisation_number text check (organisation_number ~ '^\d{9}$'),
  add column own_legal_person boolean, -- kommuneloven § 18-4 fourth subsection b; null until it is known
  add column email text,
  add column website text;

-- A municipality or county that takes part, from a day to a day (kommuneloven § 18-1).
create table participant (
  council text not null references council,
  participant uuid not null,
  number text not null check (number ~ '^\d{2}(\d{2})?$'), -- the official number of the municipality or county
  name text not null check (length(name) between 1 and 100),
  organisation_number text check (organisation_number ~ '^\d{9}$'),
  colour smallint not null default 1 check (colour between 1 and 12), -- keeps its colour everywhere
  from_day date, -- null: since before anyone wrote it down
  to_day date check (to_day >= from_day),
  primary key (council, participant),
  unique nulls not distinct (council, number, from_day)
);
select protect('participant', 'for ever');

create table body (
  council text not null references council,
  body uuid not null,
  name text not null check (length(name) between 1 and 100),
  kind text not null check (kind in ('representantskap', 'council', 'working-committee', 'other')),
  position smallint not null default 1,
  notice_days smallint check (notice_days between 0 and 90), -- the agreement's own period; § 11-3 says «rimelig varsel»
  primary key (council, body),
  unique (council, name)
);
select protect('body', 'for ever');

-- A version of the cooperation agreement (kommuneloven § 18-4).
create table agreement (
  council text not null references council,
  agreement uuid not null,
  name text not null check (length(name) between 1 and 200),
  day date, -- the day the document bears
  day_is text check (day_is in ('signed', 'adopted', 'version')), -- null: the document shows only the date
  in_force_from date,
  in_force_to date check (in_force_to >= in_force_from),
  -- Who changes what § 18-4 does not list: the representantskap, by two thirds unless the agreement says another majority.
  other_changes_by text not null default 'representantskap' check (other_changes_by in ('representantskap',
    'municipal-councils')),
  majority_numerator smallint check (majority_numerator > 0),
  majority_denominator smallint check (majority_denominator >= majority_numerator),
  check ((majority_numerator is null) = (majority_denominator is null)),
  primary key (council, agreement),
  unique nulls not distinct (council, name, day)
);
select protect('agreement', 'for ever');

create table clause (
  council text not null references council,
  clause uuid not null,
  agreement uuid not null,
  kind text not null check (kind in ('name', 'legal-person', 'seats', 'matter', 'authority', 'shares', 'withdrawal',
    'dissolution', 'purpose', 'leadership', 'notice', 'majority', 'contribution', 'other')),
  position smallint not null,
  text text not null check (length(text) between 1 and 20000),
  primary key (council, clause),
  foreign key (council, agreement) references agreement (council, agreement) on delete cascade
);
select protect('clause', 'for ever');
create index clause_in_order on clause (council, agreement, kind, position);

-- What the agreement gives and asks of each participant: seats (c) and share (f). Shares are fractions, never floats.
create table agreement_share (
  council text not null references council,
  agreement uuid not null,
  participant uuid not null,
  seats smallint check (seats >= 1), -- § 18-3: at least one member each
  share_numerator integer check (share_numerator >= 0),
  share_denominator integer check (share_denominator > 0),
  check ((share_numerator is null) = (share_denominator is null)),
  primary key (council, agreement, participant),
  foreign key (council, agreement) references agreement (council, agreement) on delete cascade,
  foreign key (council, participant) references participant (council, participant)
);
select protect('agreement_share', 'for ever');
