create table council_case (
  council text not null references council,
  council_case uuid not null,
  series text not null default '' check (series ~ '^[A-ZÆØÅ]{0,4}$'), -- «PS» where a council keeps several series
  year smallint not null check (year between 1900 and 2200),
  number integer not null check (number between 1 and 99999), -- 2 of 002/24
  title text not null check (length(title) between 1 and 500),
  alternative_title text check (length(alternative_title) <= 500),
  kind text check (kind in ('orientation', 'dialogue', 'decision', 'signing', 'election', 'report', 'any-other-business')), -- null: not stated
  access text not null default 'public' check (access in ('public', 'exempt')),
  legal_basis text check (length(legal_basis) <= 200),
  account text not null default '', -- what the case is about
  proposal text not null default '', -- the proposed decision
  primary key (council, council_case),
  unique (council, series, year, number),
  check ((access = 'exempt') = (legal_basis is not null)) -- offentleglova: an exemption names its paragraph
);
select protect('council_case', 'for ever');

-- What everyone may see; all that is public is read through views like this, so that the condition stands in one place.
create view public_case with (security_invoker) as
  select * from council_case where access = 'public';
do $$ begin execute format('grant select on public_case to %I', current_user || '_app'); end $$;
