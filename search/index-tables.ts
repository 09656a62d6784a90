/** Goes up with every change of a table, a tokenizer or the words that are kept: an index of another version is built anew. */
export const version = 2

const words = `content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'`

/** `head` is what says most of a job, `body` is all of it; `facet` keeps the facts, `state` what was applied last. */
export const tables = `
  create virtual table head using fts5(title, technologies, company, place, facts, ${words});
  create virtual table body using fts5(title, technologies, company, place, facts, text, ${words});
  create table facet (
    id integer primary key,
    role text not null,
    seniority text not null,
    workplace text not null,
    country text not null,
    city text not null,
    cityName text not null,
    pay integer,
    currency text not null,
    publishedAt integer not null,
    validUntil integer
  );
  create table state (seq integer, jobId integer, generation integer not null);
  insert into state (generation) values (0);
`
