create table budget (
  council text not null references council,
  budget uuid not null,
  title text not null check (length(title) between 1 and 200),
  year smallint not null check (year between 1900 and 2200),
  status text not null default 'proposed' check (status in ('draft', 'proposed', 'adopted', 'revised')),
  financing text not null default '' check (length(financing) <= 2000),
  covers text[] not null default '{}',
  rate numeric(12, 4) check (rate >= 0), -- kroner per inhabitant
  position_percent numeric(5, 2) check (position_percent between 0 and 1000),
  meetings smallint check (meetings >= 0),
  population_day date, -- the inhabitants are counted on this day
  adjust_day date, -- the figures that will adjust it
  footnote text not null default '' check (length(footnote) <= 2000),
  council_case uuid,
  primary key (council, budget),
  unique (council, year, title),
  foreign key (council, council_case) references council_case (council, council_case)
);
select protect('budget', 'for ever');

-- Amounts are whole øre, as the document states them; the formula stands beside and is checked, never mended silently.
create table contribution (
  council text not null references council,
  contribution uuid not null,
  budget uuid not null,
  participant uuid not null,
  position smallint not null,
  population integer check (population >= 0),
  rate numeric(12, 4) check (rate >= 0),
  share_percent numeric(7, 4) check (share_percent between 0 and 100),
  amount bigint not null, -- øre
  primary key (council, contribution),
  unique (council, budget, participant),
  foreign key (council, budget) references budget (council, budget) on delete cascade,
  foreign key (council, participant) references participant (council, participant)
);
select protect('contribution', 'for ever');

create table budget_line (
  council text not null references council,
  budget_line uuid not null,
  budget uuid not null,
  side text not null check (side in ('income', 'expense')),
  position smallint not null,
  label text not null check (length(label) between 1 and 200),
  quantity numeric(14, 4),
  unit text check (length(unit) <= 50),
  unit_price bigint, -- øre
  amount bigint not null, -- øre
  primary key (council, budget_line),
  foreign key (council, budget) references budget (council, budget) on delete cascade
);
select protect('budget_line', 'for ever');

-- Sums as the document states them, kept apart from what the lines add up to.
create table stated_sum (
  council text not null references council,
  budget uuid not null,
  what text not null check (what in ('income', 'expense', 'result')),
  amount bigint not null, -- øre
  primary key (council, budget, what),
  foreign key (council, budget) references budget (council, budget) on delete cascade
);
select protect('stated_sum', 'for ever');
