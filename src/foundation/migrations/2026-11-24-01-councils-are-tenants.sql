-- Three locks keep councils apart: every table has `council`, keys begin with it, and row-level security is forced.

create function protect(target regclass, kept text, append_only boolean default false) returns void
language plpgsql set search_path from current as $$
declare application name := current_user || '_app';
begin
  execute format('comment on table %s is %L', target, 'kept: ' || kept);
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy own_council on %s using (council = current_setting(''app.council'', true))
                  with check (council = current_setting(''app.council'', true))', target);
  execute format('grant select, insert on %s to %I', target, application);
  if not append_only then execute format('grant update, delete on %s to %I', target, application); end if;
end $$;

create table council (
  council text primary key check (council ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(council) <= 60), -- the word in its address
  name text not null check (length(name) between 1 and 200),
  language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
select protect('council', 'for ever');
-- Which councils an installation serves is public: its front page lists them.
create policy listed_for_all on council for select using (true);

-- What was done, by whom, when: written in the same transaction as the deed, never changed.
create table event (
  council text not null references council,
  id uuid not null,
  kind text not null check (kind ~ '^[a-z-]+\.[a-z-]+$'),
  subject text not null,
  data jsonb not null default '{}', -- never personal data: identifiers and facts only
  actor uuid, -- the person; null when the installation itself acted
  request text,
  at timestamptz not null default clock_timestamp(),
  primary key (council, id)
);
select protect('event', 'for ever', append_only => true);
create index event_by_time on event (council, at);

-- The order in which events became visible; numbers are given by one worker, since a SERIAL becomes visible out of order.
create table event_sequence (
  council text not null references council,
  sequence bigint not null check (sequence > 0),
  event uuid not null,
  primary key (council, sequence),
  unique (council, event),
  foreign key (council, event) references event (council, id)
);
select protect('event_sequence', 'for ever', append_only => true);
