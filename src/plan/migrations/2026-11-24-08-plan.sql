create table strategy (
  council text not null references council,
  strategy uuid not null,
  name text not null check (length(name) between 1 and 200),
  from_year smallint not null check (from_year between 1900 and 2200),
  to_year smallint not null check (to_year between 1900 and 2200),
  primary key (council, strategy),
  unique (council, name, from_year),
  check (to_year >= from_year)
);
select protect('strategy', 'for ever');

create table priority_area (
  council text not null references council,
  priority_area uuid not null,
  strategy uuid not null,
  position smallint not null,
  title text not null check (length(title) between 1 and 300),
  primary key (council, priority_area),
  foreign key (council, strategy) references strategy (council, strategy) on delete cascade
);
select protect('priority_area', 'for ever');

create table plan (
  council text not null references council,
  plan uuid not null,
  title text not null check (length(title) between 1 and 200),
  year smallint not null check (year between 1900 and 2200),
  to_year smallint check (to_year >= year),
  strategy uuid,
  adopted_on date,
  adopted_by uuid, -- the body, when it is known
  adopted_by_text text not null default '' check (length(adopted_by_text) <= 100), -- as the document says it
  council_case uuid, -- the case in which it was treated
  primary key (council, plan),
  unique (council, year, title),
  foreign key (council, strategy) references strategy (council, strategy),
  foreign key (council, adopted_by) references body (council, body),
  foreign key (council, council_case) references council_case (council, council_case)
);
select protect('plan', 'for ever');

create table goal (
  council text not null references council,
  goal uuid not null,
  plan uuid not null,
  position smallint not null,
  text text not null check (length(text) between 1 and 2000),
  short_title text not null default '' check (length(short_title) <= 100), -- a person's own; otherwise taken from the text
  comparator text check (comparator in ('at-least', 'exactly', 'at-most', 'about')),
  count integer check (count >= 0),
  unit text check (length(unit) <= 200),
  deadline date,
  primary key (council, goal),
  foreign key (council, plan) references plan (council, plan) on delete cascade,
  check ((count is null) = (comparator is null)) -- a target is all of it or nothing
);
select protect('goal', 'for ever');

create table plan_action (
  council text not null references council,
  plan_action uuid not null,
  goal uuid not null,
  position smallint not null,
  text text not null check (length(text) between 1 and 2000),
  short_title text not null default '' check (length(short_title) <= 100),
  owner text not null default '' check (length(owner) <= 200),
  deadline date,
  recurrence text not null default '' check (length(recurrence) <= 50), -- «årlig»
  primary key (council, plan_action),
  foreign key (council, goal) references goal (council, goal) on delete cascade
);
select protect('plan_action', 'for ever');

-- Threads that a person has drawn; words that two texts share are found by reading, not stored.
create table purpose_area (
  council text not null references council,
  clause uuid not null,
  priority_area uuid not null,
  primary key (council, clause, priority_area),
  foreign key (council, clause) references clause (council, clause) on delete cascade,
  foreign key (council, priority_area) references priority_area (council, priority_area) on delete cascade
);
select protect('purpose_area', 'for ever');

create table area_goal (
  council text not null references council,
  priority_area uuid not null,
  goal uuid not null,
  primary key (council, priority_area, goal),
  foreign key (council, priority_area) references priority_area (council, priority_area) on delete cascade,
  foreign key (council, goal) references goal (council, goal) on delete cascade
);
select protect('area_goal', 'for ever');

create table action_case (
  council text not null references council,
  plan_action uuid not null,
  council_case uuid not null,
  primary key (council, plan_action, council_case),
  foreign key (council, plan_action) references plan_action (council, plan_action) on delete cascade,
  foreign key (council, council_case) references council_case (council, council_case)
);
select protect('action_case', 'for ever');
