import { and, eq, exists, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { store, t } from '../store'

const { personTags: tags, peopleLists: lists, listEntries: entries } = t

/** Narrows people, by the column of their id, to those with a tag and on a list of one recruiter; nothing narrows nothing. */
export function labelled(
  recruiterId: string,
  kind: 'candidateId' | 'contactId',
  person: AnySQLiteColumn,
  { tag, list }: { tag?: string; list?: string },
): (SQL | undefined)[] {
  const one = { one: sql`1` }
  const tagged = () =>
    store.read
      .select(one)
      .from(tags)
      .where(and(eq(tags[kind], person), eq(tags.recruiterId, recruiterId), eq(tags.tag, tag ?? '')))
  const onList = () =>
    store.read
      .select(one)
      .from(entries)
      .innerJoin(lists, eq(lists.id, entries.listId))
      .where(and(eq(entries[kind], person), eq(lists.id, list ?? ''), eq(lists.recruiterId, recruiterId)))
  return [tag ? exists(tagged()) : undefined, list ? exists(onList()) : undefined]
}
