-- Where the citizen was, as a code of the front-end, so that a list need not open what is sealed. Null for a draft that
-- was saved last before this column came.
alter table draft add column step text;
