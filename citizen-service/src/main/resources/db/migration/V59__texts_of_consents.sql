-- Which wording a citizen was shown when they decided; null where the front-end did not say.
alter table consent_decision add column text text;
