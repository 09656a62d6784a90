import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { PoolCriteria } from '@/rules/pool/criteria'
import { snippetOf } from '@/rules/pool/snippet'
import { slugify } from '@/rules/words'
import { labelled } from '../lists/labelled'
import { lastVisit } from '../people/visits'
import { store, t } from '../store'
import { holdingAll } from './holding'
import type { Viewer } from './viewer'
import { amongVisibleTo } from './visible-to'

const { profiles, users } = t
const pageLength = 30
const fewEnough = 300

/** What a list says of a profile: it names nobody. */
const line = {
  candidateId: profiles.candidateId,
  roles: profiles.roles,
  seniority: profiles.seniority,
  years: profiles.years,
  technologies: profiles.technologies,
  workplaces: profiles.workplaces,
  city: profiles.city,
  country: profiles.country,
  seenAt: lastVisit,
}

/** A page of the profiles that a viewer may see and that fit, whoever was here last first; `meant` are words that were taken for others. */
export async function searchPool(viewer: Viewer, criteria: PoolCriteria) {
  const seen = amongVisibleTo(viewer)
  const { holds, meant, wanted } = await holdingAll(criteria.q ?? '', seen)
  const own = labelled(viewer.recruiterId, 'candidateId', profiles.candidateId, criteria)
  const fits = [holds, ...own, ...filtersOf(criteria, await namesOf(criteria.city, seen))]
  const total = await store.read.$count(profiles, and(seen, ...fits))
  const few = store.read
    .select({ id: profiles.candidateId })
    .from(profiles)
    .where(and(seen, ...fits))
  // Few are sorted; of many the first of a page are soon met among those who were here last.
  const these = total <= fewEnough ? inArray(profiles.candidateId, few) : and(seen, ...fits)
  const found = await store.read
    .select(line)
    .from(users)
    // Crossed, so that it goes from those who were here last to their profiles.
    .crossJoin(profiles)
    .where(
      and(eq(profiles.candidateId, users.id), these, criteria.after ? beyond(criteria.after) : undefined),
    )
    .orderBy(desc(lastVisit), desc(users.id))
    .limit(pageLength + 1)
  const people = found.slice(0, pageLength)
  const next = found.length > pageLength ? people.at(-1)?.candidateId : undefined
  return { people: await withSnippets(people, wanted), total, meant, next }
}

export type PoolLine = Awaited<ReturnType<typeof searchPool>>['people'][number]

/** The same with where each says the words in its own text or its CV. */
async function withSnippets<P extends { candidateId: string }>(people: P[], wanted: string[]) {
  if (wanted.length === 0) return people.map((one) => ({ ...one, snippet: undefined }))
  const texts = await store.read
    .select({ id: profiles.candidateId, name: users.name, about: profiles.about, cv: cvBeginning })
    .from(profiles)
    .innerJoin(users, eq(users.id, profiles.candidateId))
    .leftJoin(t.cvTexts, eq(t.cvTexts.fileId, profiles.cvId))
    .where(
      inArray(
        profiles.candidateId,
        people.map((one) => one.candidateId),
      ),
    )
  const byId = new Map(texts.map((one) => [one.id, one]))
  return people.map((one) => {
    const { name = '', about = '', cv } = byId.get(one.candidateId) ?? {}
    return { ...one, snippet: snippetOf(`${about}\n${cv ?? ''}`, wanted, name) }
  })
}

// Enough of a CV for a few words of it, of each of a page.
const cvBeginning = sql<string | null>`substr(${t.cvTexts.text}, 1, 20000)`

function filtersOf(criteria: PoolCriteria, cities: string[] | undefined): (SQL | undefined)[] {
  const { role, level, tech, workplace, country } = criteria
  return [
    role && has(profiles.roles, role),
    level && eq(profiles.seniority, level),
    ...tech.map((name) => has(profiles.technologies, name)),
    workplace && has(profiles.workplaces, workplace),
    country && eq(profiles.country, country),
    cities && inArray(profiles.city, cities),
  ].map((filter) => filter || undefined)
}

type Lists = typeof profiles.roles | typeof profiles.technologies | typeof profiles.workplaces

/** A list in a column holds a value: as its text says it, of which each item begins after a bracket or a comma and a quote. */
export function has(list: Lists, value: string): SQL {
  const written = JSON.stringify(value)
  return sql`(instr(${list}, ${`[${written}`}) or instr(${list}, ${`,${written}`}))`
}

/** How the town is written in the profiles that may be seen: “Orléans” is “orleans”. */
async function namesOf(city: string | undefined, seen: SQL | undefined): Promise<string[] | undefined> {
  if (!city) return undefined
  const wanted = slugify(city)
  const written = await store.read.selectDistinct({ city: profiles.city }).from(profiles).where(seen)
  return written.map((one) => one.city).filter((name) => slugify(name) === wanted)
}

function beyond(after: string): SQL {
  return sql`(${lastVisit}, ${users.id}) <
    (select coalesce(seen_at, created_at), id from users as last where last.id = ${after})`
}
