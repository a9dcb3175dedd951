-- Each file that a document has had. The document shows the latest; a paper that was sent is found again as it was.
create table document_version (
  council text not null references council,
  document uuid not null,
  version smallint not null check (version >= 1),
  file uuid not null,
  at timestamptz not null,
  added_by uuid,
  open boolean not null default false, -- when replaced: everyone could have it, and still may
  primary key (council, document, version),
  foreign key (council, document) references document (council, document) on delete cascade,
  foreign key (council, file) references file (council, file)
);
select protect('document_version', 'for ever, as the document that it belongs to');

-- Row-level security holds for the owner too; what is there already is carried over for every council at once.
alter table document no force row level security;
alter table file no force row level security;
alter table document_version no force row level security;
insert into document_version (council, document, version, file, at)
  select document.council, document.document, 1, document.file, file.added_at
  from document join file using (council, file);
alter table document force row level security;
alter table file force row level security;
alter table document_version force row level security;
