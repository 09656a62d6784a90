/** Goes up with every change of a table or a tokenizer: an index of another version is thrown away, and built anew. */
export const version = 12

/** Goes up with every change of the words or facts that are kept of a job: an index of others answers on, and is read anew meanwhile. */
export const saidVersion = 1

/** Jobs that left are forgotten after so many generations to twice as many: one that has read none of them for so long reads all anew. */
export const forgetEvery = 10_000

const words = `content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'`

/** The tables of words. */
export type Table = 'head' | 'body'
const head = `fts5(title, technologies, company, place, facts, ${words})`
const body = `fts5(title, technologies, company, place, facts, text, ${words})`

/** Those of the jobs that were written last, for as long as the index is open: `words/recent`. */
export const recentTables = `
  create virtual table temp.recent_head using ${head};
  create virtual table temp.recent_body using ${body};
`

/** So many bytes of words FTS5 gathers before it writes them out: those of a batch of a large reading, not a twentieth of them. */
const gathered = 16_777_216

/**
 * `head` is what says most of a job, `body` is all of it; `facet` keeps the facts and `name` what their keys are called,
 * each with the generation that wrote it; `kept` is all of both as they are in memory; `state` is explained where it is read. A job that left has ended in `facet`, until nobody can have missed it.
 */
export const tables = `
  create virtual table head using ${head};
  create virtual table body using ${body};
  insert into head (head, rank) values ('hashsize', ${gathered});
  insert into body (body, rank) values ('hashsize', ${gathered});
  create table facet (
    id integer primary key,
    role text not null,
    seniority text not null,
    contract text not null,
    workplace text not null,
    company text not null,
    language text not null,
    currency text not null,
    paid text not null,
    title text not null,
    tech text not null,
    place text not null,
    pay integer,
    publishedAt integer not null,
    validUntil integer,
    generation integer not null
  );
  create index facet_generation on facet (generation);
  create index facet_gone on facet (generation) where validUntil = -1;
  create table name (
    facet text not null,
    value text not null,
    label text not null,
    latitude real,
    longitude real,
    generation integer not null,
    primary key (facet, value)
  ) without rowid;
  create index name_generation on name (generation);
  create table kept (generation integer not null, bytes blob not null);
  create table state (
    seq integer,
    jobId integer,
    generation integer not null,
    isWhole integer not null,
    said integer not null,
    readTo integer,
    readFor integer not null,
    done integer not null
  );
  insert into state (generation, isWhole, said, readFor, done) values (0, 0, 0, 0, 0);
`

/** Writes the words of a job. */
export const insertHead = (
  table = 'head',
) => `insert into ${table} (rowid, title, technologies, company, place, facts)
  values (@id, @title, @technologies, @company, @place, @facts)`
export const insertBody = (table = 'body') =>
  `insert into ${table} (rowid, title, technologies, company, place, facts, text)
  values (@id, @title, @technologies, @company, @place, @facts, @text)`
