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
