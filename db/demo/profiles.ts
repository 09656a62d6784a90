import { eq } from 'drizzle-orm'
import { profileDraft } from '@/rules/pool/draft'
import { addDays } from '../../rules/dates'
import type { StoredFile } from '../applications/file-rows'
import type { User } from '../people/users'
import { avoidCompany } from '../pool/avoided'
import { joinPool } from '../pool/consent'
import { keepCv } from '../pool/cv'
import { saveProfile } from '../pool/profile'
import { store, t } from '../store'
import { demoCandidates } from './people'

type DemoProfile = {
  said: Record<string, string>
  at: { latitude: number; longitude: number } | null
  /** In the pool for so many days; kept from these companies. */
  found?: { days: number; butBy?: string[] }
}

/** What the demo's candidates say of themselves, in their order; the last has not begun. */
export const demoProfiles: DemoProfile[] = [
  {
    said: {
      role: 'back-end-developer',
      role2: 'tech-lead',
      seniority: 'senior',
      years: '6',
      technologies: 'Go, PostgreSQL, Kafka, Docker, Kubernetes',
      languages: 'French, English',
      hybrid: 'on',
      remote: 'on',
      country: 'FR',
      city: 'Lyon',
      radius: '25',
      payWanted: '58000',
      about:
        'I ran a nightly planner for four years and took it from 70 minutes to 18. I like incidents less than the notes about them.',
      links: 'https://camille.demo.metier.test',
    },
    at: { latitude: 45.76, longitude: 4.84 },
    found: { days: 40, butBy: ['Brisance'] },
  },
  {
    said: {
      role: 'data-engineer',
      role2: 'analytics-engineer',
      seniority: 'senior',
      years: '8',
      technologies: 'Python, Airflow, dbt, Snowflake, Spark',
      languages: 'French, Arabic, English',
      hybrid: 'on',
      country: 'FR',
      city: 'Paris',
      radius: '25',
      payWanted: '65000',
      about:
        'Morning reports that are there in the morning. I have owned the path from meters to a page for two energy companies.',
    },
    at: { latitude: 48.86, longitude: 2.35 },
    found: { days: 90 },
  },
  {
    said: {
      role: 'front-end-developer',
      role2: 'full-stack-developer',
      seniority: 'mid',
      years: '4',
      technologies: 'TypeScript, React, Next.js, CSS, Playwright',
      languages: 'English, Hindi',
      remote: 'on',
      country: 'FR',
      payWanted: '50000',
      about:
        'Design systems, and pages that work by keyboard. I read the WCAG so that my colleagues need not.',
    },
    at: null,
    found: { days: 12 },
  },
  {
    said: {
      role: 'site-reliability-engineer',
      role2: 'devops-engineer',
      seniority: 'senior',
      years: '9',
      technologies: 'Kubernetes, Terraform, Prometheus, Go, AWS',
      languages: 'French, English',
      onsite: 'on',
      hybrid: 'on',
      remote: 'on',
      country: 'FR',
      city: 'Toulouse',
      radius: '50',
      about: 'On call since 2017. I write the runbook before the alert.',
    },
    at: { latitude: 43.6, longitude: 1.44 },
    found: { days: 3 },
  },
  {
    said: {
      role: 'product-designer',
      seniority: 'mid',
      years: '3',
      technologies: 'Figma',
      languages: 'Polish, English',
      remote: 'on',
      country: 'PL',
      city: 'Warsaw',
    },
    at: null,
  },
]

/** Writes the profiles of the demo's candidates, through the product's own verbs; the first keeps a CV with it. */
export async function insertProfiles(
  candidates: User[],
  keepCvOf: (person: (typeof demoCandidates)[number]) => Promise<StoredFile>,
  now: Date,
): Promise<void> {
  for (const [i, { said, at, found }] of demoProfiles.entries()) {
    const [candidate, person] = [candidates[i], demoCandidates[i]]
    if (!candidate || !person) throw new Error('a demo profile is nobody’s')
    const since = addDays(now, -(found?.days ?? 5))
    await saveProfile(candidate.id, profileDraft.parse(said), { at, practice: [] }, since)
    if (!found) continue
    await store.db.update(t.users).set({ verifiedAt: since }).where(eq(t.users.id, candidate.id))
    if (i === 0) await keepCv(candidate.id, await keepCvOf(person), since)
    for (const company of found.butBy ?? []) await avoidCompany(candidate.id, company)
    const joined = await joinPool(candidate.id, since)
    if (joined !== 'done') throw new Error(`${person.name} of the demo is not in the pool: ${joined}`)
  }
}
