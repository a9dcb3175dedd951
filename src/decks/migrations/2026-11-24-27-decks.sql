-- What a slide shows that the record does not hold: a picture, the presenter's own notes. A slide is known by its place in
-- the record («mal:018f…», «forside»), so that it follows when the record changes.
create table picture (
  council text not null references council,
  picture uuid not null,
  file uuid not null,
  width integer not null check (width between 1 and 20000), -- pixels, as the file itself says
  height integer not null check (height between 1 and 20000),
  alternative_text text not null check (length(alternative_text) between 1 and 500),
  source text not null default '' check (length(source) <= 500), -- an address, or where it was got
  licence text not null default '' check (length(licence) <= 100),
  credit text not null default '' check (length(credit) <= 200), -- who made it, as printed beside it
  may_publish boolean not null default false, -- somebody has said that the council has the right
  check (not may_publish or (credit <> '' and licence <> '')), -- what is published names its maker and its terms
  primary key (council, picture),
  foreign key (council, file) references file (council, file)
);
select protect('picture', 'for ever, as the deck that shows it');

create view public_picture with (security_invoker) as
  select * from picture where may_publish;
do $$ begin execute format('grant select on public_picture to %I', current_user || '_app'); end $$;

create table slide (
  council text not null references council,
  meeting uuid not null,
  slide text not null check (length(slide) between 1 and 100),
  picture uuid,
  notes text not null default '' check (length(notes) <= 10000),
  hidden boolean not null default false,
  primary key (council, meeting, slide),
  foreign key (council, meeting) references meeting (council, meeting) on delete cascade,
  foreign key (council, picture) references picture (council, picture)
);
select protect('slide', 'for ever');

-- Where the presenter stands, so that the screen in the room and a phone as remote follow.
create table presentation (
  council text not null references council,
  meeting uuid not null,
  slide text not null check (length(slide) between 1 and 100),
  blank boolean not null default false,
  began_at timestamptz not null,
  primary key (council, meeting),
  foreign key (council, meeting) references meeting (council, meeting) on delete cascade
);
select protect('presentation', '1 year');
