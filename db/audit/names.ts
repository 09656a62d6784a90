import { inArray } from 'drizzle-orm'
import { nameFor } from '../blind/is-blind'
import type { Owner } from '../people/users'
import { store, t } from '../store'

type Subject = { kind: string; subjectId: string }

/** What is shown of whom or what an act was done to, by kind and id, in a few reads for a whole page. */
export async function nameSubjects(owner: Owner, subjects: Subject[]): Promise<Map<string, string>> {
  const ids = (kind: string) => [
    ...new Set(subjects.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId)),
  ]
  const { jobs, applications, briefs, contacts, users, companies } = t
  const named: [string, Promise<{ id: string | number; name: string }[]>][] = [
    [
      'job',
      store.read
        .select({ id: jobs.id, name: jobs.title })
        .from(jobs)
        .where(inArray(jobs.id, ids('job').map(Number))),
    ],
    [
      'application',
      store.read
        .select({ id: applications.id, name: nameFor(owner) })
        .from(applications)
        .where(inArray(applications.id, ids('application'))),
    ],
    [
      'brief',
      store.read
        .select({ id: briefs.id, name: briefs.number })
        .from(briefs)
        .where(inArray(briefs.id, ids('brief'))),
    ],
    [
      'guide',
      store.read
        .select({ id: t.guides.slug, name: t.guides.title })
        .from(t.guides)
        .where(inArray(t.guides.slug, ids('guide'))),
    ],
    ...([contacts, users, companies] as const).map(
      (table, at): [string, Promise<{ id: string; name: string }[]>] => {
        const kind = ['contact', 'user', 'company'][at] ?? ''
        return [
          kind,
          store.read
            .select({ id: table.id, name: table.name })
            .from(table)
            .where(inArray(table.id, ids(kind))),
        ]
      },
    ),
  ]
  const all = await Promise.all(
    named.map(async ([kind, found]) => (await found).map((one) => ({ kind, ...one }))),
  )
  return new Map(all.flat().map(({ kind, id, name }) => [`${kind} ${id}`, name]))
}
