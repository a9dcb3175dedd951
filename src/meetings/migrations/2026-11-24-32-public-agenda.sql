-- The same rows as before, found by keys alone: without statistics of new tables, as right after a council has been read
-- in, the planner compared every item with every case, once for every item, and a page took minutes.
create or replace view public_agenda_item with (security_invoker) as
  select item.council, item.agenda_item, item.meeting, item.parent, item.position, item.kind, item.title, item.council_case,
    item.starts, item.minutes, item.presenter
  from agenda_item item
  join public_meeting meeting using (council, meeting)
  left join agenda_item above on above.council = item.council and above.agenda_item = item.parent
  left join agenda_item top on top.council = item.council and top.agenda_item = above.parent
  left join public_case own on own.council = item.council and own.council_case = item.council_case
  left join public_case over on over.council = item.council and over.council_case = above.council_case
  left join public_case highest on highest.council = item.council and highest.council_case = top.council_case
  where (item.council_case is null or own.council_case is not null)
    and (above.council_case is null or over.council_case is not null)
    and (top.council_case is null or highest.council_case is not null);
