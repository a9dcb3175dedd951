-- Bytes as they came, with their hash; kept in the database so that one backup holds everything.
create table file (
  council text not null references council,
  file uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null check (length(name) between 1 and 255),
  media_type text not null,
  size integer not null check (size between 0 and 104857600),
  content bytea not null,
  added_at timestamptz not null default now(),
  added_by uuid,
  primary key (council, file),
  foreign key (council, added_by) references person (council, person)
);
select protect('file', 'for ever, as the document that it belongs to');
alter table file alter column content set storage external; -- documents are compressed already
create index file_by_hash on file (council, sha256);

create table document (
  council text not null references council,
  document uuid not null,
  title text not null check (length(title) between 1 and 300),
  kind text not null check (kind in ('deck', 'notice', 'paper', 'attachment', 'minutes', 'plan', 'budget', 'agreement', 'other')),
  file uuid not null,
  day date,
  access text not null default 'internal' check (access in ('public', 'internal', 'exempt')),
  legal_basis text check (length(legal_basis) <= 200),
  meeting uuid,
  council_case uuid,
  primary key (council, document),
  foreign key (council, file) references file (council, file),
  foreign key (council, meeting) references meeting (council, meeting),
  foreign key (council, council_case) references council_case (council, council_case),
  check ((access = 'exempt') = (legal_basis is not null)) -- offentleglova: an exemption names its paragraph
);
select protect('document', 'for ever');
create index document_by_meeting on document (council, meeting);
create index document_by_case on document (council, council_case);

-- A document is no more public than the meeting and the case that it belongs to.
create view public_document with (security_invoker) as
  select document.* from document
  left join public_case seen on seen.council = document.council and seen.council_case = document.council_case
  left join public_meeting met on met.council = document.council and met.meeting = document.meeting
  where document.access = 'public'
    and (document.council_case is null or seen.council_case is not null)
    and (document.meeting is null or met.meeting is not null);
do $$ begin execute format('grant select on public_document to %I', current_user || '_app'); end $$;
