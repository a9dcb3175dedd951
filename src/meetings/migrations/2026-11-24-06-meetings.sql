create table meeting (
  council text not null references council,
  meeting uuid not null,
  body uuid not null,
  address text not null check (address ~ '^\d{4}-\d{2}-\d{2}(-\d+)?$'), -- its word in the address: 2024-12-12
  day date not null,
  starts time,
  ends time check (ends > starts),
  place text not null default '' check (length(place) <= 200),
  remote boolean not null default false, -- fjernmøte (§ 11-7): the participants see and hear each other from afar
  announced_at timestamptz, -- when it was made public (§ 11-3); until then only the desk sees it
  cancelled_at timestamptz,
  primary key (council, meeting),
  unique (council, address),
  foreign key (council, body) references body (council, body)
);
select protect('meeting', 'for ever');
create index meeting_by_day on meeting (council, day);

create table agenda_item (
  council text not null references council,
  agenda_item uuid not null,
  meeting uuid not null,
  parent uuid, -- cases stand under the item that introduces them
  position smallint not null,
  kind text check (kind in ('formality', 'orientation', 'dialogue', 'decision', 'signing', 'election', 'report', 'case-list',
    'any-other-business', 'break')), -- null: not stated
  title text not null check (length(title) between 1 and 500),
  council_case uuid,
  starts time,
  minutes smallint check (minutes between 1 and 1440),
  presenter text not null default '' check (length(presenter) <= 200),
  primary key (council, agenda_item),
  unique (council, meeting, agenda_item),
  unique (council, meeting, position) deferrable initially deferred,
  foreign key (council, meeting) references meeting (council, meeting) on delete cascade,
  foreign key (council, meeting, parent) references agenda_item (council, meeting, agenda_item) on delete cascade,
  foreign key (council, council_case) references council_case (council, council_case)
);
select protect('agenda_item', 'for ever');
create index agenda_item_by_case on agenda_item (council, council_case);

-- What a body decided in a case. Superseded by a new decision, never rewritten.
create table decision (
  council text not null references council,
  decision uuid not null,
  council_case uuid not null,
  body uuid not null,
  agenda_item uuid,
  day date not null,
  text text not null check (length(text) between 1 and 20000),
  result text not null check (result in ('adopted', 'noted', 'rejected', 'postponed', 'elected')),
  vote text not null default '' check (length(vote) <= 200), -- as the minutes say it; never inferred
  primary key (council, decision),
  foreign key (council, council_case) references council_case (council, council_case),
  foreign key (council, body) references body (council, body),
  foreign key (council, agenda_item) references agenda_item (council, agenda_item)
);
select protect('decision', 'for ever');
create index decision_by_day on decision (council, day);

create view public_meeting with (security_invoker) as
  select * from meeting where announced_at is not null;

-- An item that treats an exempt case is left out, with its title and with what stands under it (three levels at most).
create view public_agenda_item with (security_invoker) as
  select item.* from agenda_item item
  join public_meeting meeting using (council, meeting)
  left join agenda_item above on above.council = item.council and above.agenda_item = item.parent
  left join agenda_item top on top.council = item.council and top.agenda_item = above.parent
  where not exists (
    select from council_case hidden
    where hidden.council = item.council
      and hidden.council_case in (item.council_case, above.council_case, top.council_case)
      and not exists (
        select from public_case seen
        where seen.council = hidden.council and seen.council_case = hidden.council_case));

create view public_decision with (security_invoker) as
  select decision.* from decision
  join public_case using (council, council_case)
  left join public_agenda_item item on item.council = decision.council and item.agenda_item = decision.agenda_item
  where decision.agenda_item is null or item.agenda_item is not null;

do $$ begin
  execute format('grant select on public_meeting, public_agenda_item, public_decision to %I', current_user || '_app');
end $$;
