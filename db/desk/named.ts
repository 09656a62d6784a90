import { like, or, type SQL, sql } from 'drizzle-orm'
import { oneLine } from '@/rules/forms/plain'
import { t } from '../store'
import { contains } from './like'

const shortest = 3

/** A text as FTS5 finds it in a table of trigrams: anywhere, accents and capitals aside; undefined for one too short for that. */
function trigrams(text: string): string | undefined {
  const part = oneLine(text).slice(0, 80)
  return part.length < shortest ? undefined : `"${part.replaceAll('"', '""')}"`
}

/** What a table of trigrams is asked for all of these texts that are long enough; undefined where none is. */
export function matching(texts: string[]): string | undefined {
  return texts.flatMap((text) => trigrams(text) ?? []).join(' ') || undefined
}

/**
 * The ids of the jobs whose title, reference or company holds a text, as one list, which SQLite walks in its order: two
 * conditions joined by “or” would gather all of both first.
 */
export function jobsNamed(text: string): SQL {
  const [wanted, part] = [trigrams(text), contains(text)]
  const titled = wanted
    ? sql`select rowid from job_titles where job_titles match ${wanted}`
    : sql`select id from jobs where title like ${part} or reference like ${part}`
  return sql`(${titled} union all select id from jobs
    where company_id in (select id from companies where name like ${part}))`
}

/** The applications whose name or address holds a text. */
export function nameHolds(text: string): SQL | undefined {
  const { id, name, email } = t.applications
  const wanted = trigrams(text)
  if (!wanted) return or(like(name, contains(text)), like(email, contains(text)))
  return sql`${id} in (select application_id from application_keys
    where id in (select rowid from application_names where application_names match ${wanted}))`
}
