-- A form that carries a key is done once, however often it is sent: over a line that fell out, from two windows, or by a
-- double press. The key is made by the page; the answer stands here and is given again.
create table sent_form (
  council text not null references council,
  form_key uuid not null,
  content text not null check (content ~ '^[0-9a-f]{64}$'), -- SHA-256: who went back and wrote something else means something else
  person uuid, -- who sent it; nobody else may have the answer
  path text not null check (length(path) <= 500),
  answered_to text not null check (length(answered_to) <= 1000), -- the address that the sender was sent on to
  sent_at timestamptz not null,
  primary key (council, form_key, content)
);
select protect('sent_form', '30 days');
create index sent_form_by_time on sent_form (council, sent_at);
