-- The texts of a meeting's cases as they were when a notice or a supplement went out. The bundle is made of these, so that
-- the pages that people refer to hold whatever is changed or added later.
create table bundle_edition (
  council text not null references council,
  meeting uuid not null,
  notice uuid not null,
  cases jsonb not null, -- each case with its texts and its files, in the order of the agenda
  primary key (council, notice),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, notice) references notice (council, notice)
);
select protect('bundle_edition', 'for ever, as the notice that it belongs to');
create index bundle_edition_by_meeting on bundle_edition (council, meeting);
