-- The records of 判定 (hantei). What is searched stands in plain columns; what is secret is sealed: compressed, then
-- AES-256-GCM with the table name and the row's id as associated data. See docs in jp.hantei.registry.

-- Registered forms and the audit trail are never changed, not even by a slip of ours.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;

-- The key of the blind indexes, sealed once under every key of the key file. It also proves that a key file fits.
create table sealed_index_keys (
  key_id     bigint primary key,          -- id of the key in the key file that sealed it; not secret
  sealed     bytea not null,
  created_at timestamptz not null default now()
);

create table accounts (
  id            text primary key check (id <> ''),  -- the login name
  role          text not null,                      -- DOCTOR, CLERK, INSTITUTION_MANAGER, MUNICIPALITY, OPERATOR
  institution   text not null,                      -- code of the hospital, municipality or operator
  sealed_name   bytea not null,                     -- display name, sealed
  password_hash text not null,                      -- bcrypt or argon2 text; made by the caller
  enabled       boolean not null,
  created_at    timestamptz not null
);
create index accounts_by_institution on accounts (institution, id);

-- Forms that are still being written. The id becomes the id of the registered form.
create table drafts (
  id          uuid primary key,
  version     bigint not null check (version > 0),  -- goes up with every save: optimistic locking
  scheme      text not null,                        -- INTRACTABLE (指定難病), PAEDIATRIC (小児慢性特定疾病)
  disease     text not null,                        -- disease number, for example 006
  revision    text not null,                        -- form revision, for example 2024-04
  application text not null,                        -- NEW (新規), RENEWAL (更新)
  institution text not null,
  created_by  text not null,
  created_at  timestamptz not null,
  saved_at    timestamptz not null,
  content     bytea not null                        -- sealed
);
alter table drafts alter column content set storage external;  -- sealed bytes do not compress
create index drafts_by_creator on drafts (created_by, saved_at desc, id);
create index drafts_by_institution on drafts (institution, saved_at desc, id);

-- Registered forms (臨床調査個人票, 医療意見書).
create table forms (
  id              uuid primary key,
  scheme          text not null,
  disease         text not null,
  revision        text not null,
  application     text not null,
  rule_pack_hash  text not null,                     -- identity of the rules that judged it
  verdict         text,                              -- first-pass verdict; null: not judged
  diagnosis       text,                              -- diagnosis category; null: the disease has none, or not judged
  findings        integer not null check (findings >= 0),  -- number of consistency findings
  source          text not null,                     -- ONLINE, XML_IMPORT
  institution     text not null,
  created_by      text not null,
  created_at      timestamptz not null,
  registered_at   timestamptz not null,
  access_key_hash bytea not null,                    -- blind hash of the access key; the key itself is nowhere
  content_digest  bytea,                             -- blind hash of the content; imports only: the same file twice
  content         bytea not null                     -- sealed
);
alter table forms alter column content set storage external;
create unique index forms_by_access_key on forms (access_key_hash);
create unique index forms_by_content on forms (institution, content_digest) where content_digest is not null;
create index forms_by_creator on forms (created_by, registered_at desc, id);
create index forms_by_institution on forms (institution, registered_at desc, id);
create index forms_by_disease on forms (disease, registered_at desc, id);
create trigger forms_never_change before update or delete on forms for each row execute function refuse_change();
create trigger forms_never_emptied before truncate on forms execute function refuse_change();

-- Wrong access keys per account; ten within ten minutes lock the account's look-ups for a while.
create table wrong_access_keys (
  account  text not null,
  tried_at timestamptz not null
);
create index wrong_access_keys_by_account on wrong_access_keys (account, tried_at);

create table import_jobs (
  id            uuid primary key,
  file_name     text not null,
  state         text not null,                       -- RUNNING, DONE, FAILED, INTERRUPTED
  total         integer check (total >= 0),          -- forms in the file; null: not known (yet)
  done          integer not null check (done >= 0),
  registered    integer not null check (registered >= 0),
  with_findings integer not null check (with_findings >= 0),
  refused       integer not null check (refused >= 0),
  failure       text,                                -- why it failed; null unless FAILED
  created_by    text not null,
  started_at    timestamptz not null,
  finished_at   timestamptz,                         -- null while RUNNING
  runner        integer not null                     -- advisory lock number of the process that runs it
);
create index import_jobs_by_start on import_jobs (started_at desc, id);

create table import_problems (
  job          uuid not null references import_jobs (id),
  position     bigint generated always as identity,
  form_number  integer,                              -- 1 for the first form of the file; null: the file as a whole
  line         integer,                              -- line in the file; null: not known
  item         text,                                 -- item id or label; null: the form as a whole
  masked_value text,                                 -- as masked by the importer; null: no value, or not to be shown
  reason       text not null,
  fix          text,
  disease      text,
  primary key (job, position)
);

-- Who did what. Each row's hash (keyed) covers the row and the hash before it.
create table audit (
  seq       bigint primary key,
  at        timestamptz not null,
  account   text not null,
  action    text not null,
  subject   text,                                    -- id of the form, draft, job or account it was done to
  prev_hash bytea not null,
  hash      bytea not null
);
create index audit_by_subject on audit (subject, seq);
create index audit_by_account on audit (account, seq);
create trigger audit_never_changes before update or delete on audit for each row execute function refuse_change();
create trigger audit_never_emptied before truncate on audit execute function refuse_change();

-- The last link of the chain; locked while a row is added, so that the chain never forks.
create table audit_head (
  only_row boolean primary key default true check (only_row),
  seq      bigint not null,
  hash     bytea not null
);
insert into audit_head (seq, hash) values (0, '\x');
