-- How long each may speak, as the meeting has agreed; null: as long as it takes. The clock tells, and nobody is cut off.
alter table meeting add column speech_minutes smallint check (speech_minutes between 1 and 60);
