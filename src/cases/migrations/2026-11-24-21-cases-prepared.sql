-- A case begins in the inbox, is prepared, and is shown to all when its first meeting is announced, or earlier by hand.
alter table council_case
  add column published_at timestamptz default now(), -- null: only those who prepare it see it
  add column ready_at timestamptz, -- when its papers were said to be ready; it then waits for a meeting
  add column raised_by text not null default '' check (length(raised_by) <= 200), -- who asked for it, «Råde kommune»
  add column assessment text not null default '', -- what the secretariat thinks of it
  add column recommended_by text not null default '' check (length(recommended_by) <= 200), -- whose recommendation it is
  add column follows uuid, -- the case that it carries on
  add foreign key (council, follows) references council_case (council, council_case);
alter table council_case alter column published_at drop default;

create or replace view public_case with (security_invoker) as
  select * from council_case where access = 'public' and published_at is not null;

-- The texts of a case each time they are saved: what two have written at once is never lost, and everyone sees what was
-- changed after the case was shown to all.
create table case_version (
  council text not null references council,
  council_case uuid not null,
  version smallint not null check (version >= 1),
  title text not null,
  account text not null,
  assessment text not null,
  proposal text not null,
  recommended_by text not null,
  access text not null check (access in ('public', 'exempt')), -- a text from when the case was exempt is never shown to all
  at timestamptz not null,
  changed_by uuid,
  primary key (council, council_case, version),
  foreign key (council, council_case) references council_case (council, council_case) on delete cascade
);
select protect('case_version', 'for ever, as the case that it belongs to');

-- Row-level security holds for the owner too; what is there already is carried over for every council at once.
alter table council_case no force row level security;
alter table case_version no force row level security;
insert into case_version (council, council_case, version, title, account, assessment, proposal, recommended_by, access, at)
  select council, council_case, 1, title, account, assessment, proposal, recommended_by, access, now() from council_case;
alter table council_case force row level security;
alter table case_version force row level security;
