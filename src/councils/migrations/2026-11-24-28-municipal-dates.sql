-- The municipalities' own dates that the council plans around: when a municipal council meets, a holiday week, a deadline.
create table municipal_date (
  council text not null references council,
  municipal_date uuid not null,
  participant uuid not null,
  day date not null,
  what text not null check (length(what) between 1 and 200),
  primary key (council, municipal_date),
  unique (council, participant, day, what),
  foreign key (council, participant) references participant (council, participant) on delete cascade
);
select protect('municipal_date', 'for ever');
