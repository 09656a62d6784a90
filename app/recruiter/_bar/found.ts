import { findAnything } from '@/db/desk/find'
import type { Staff } from '@/db/people/users'
import { stages } from '@/rules/applications/stages'
import type { EntryGroup } from '@/rules/desk/entries'
import { isMeant } from '@/rules/desk/entries'
import { oneLine } from '@/rules/forms/plain'
import { roleName, roles } from '@/rules/roles/roles'

/** What the record and the guides have for these words, as one may go to it; groups that are empty are left out. */
export async function foundFor(recruiter: Staff, q: string): Promise<EntryGroup[]> {
  const { jobs, applications, briefs, companies, contacts, staff } = await findAnything(recruiter, q)
  const guides = roles.map(({ slug }) => ({ href: `/recruiter/guides/${slug}`, name: roleName(slug) }))
  const groups: EntryGroup[] = [
    {
      name: 'Jobs',
      entries: jobs.map((job) => ({
        href: `/recruiter/jobs/${job.id}`,
        name: job.title,
        under: job.closedAt ? `${job.company}, closed` : job.company,
        lang: job.language,
      })),
    },
    {
      name: 'Applications',
      entries: applications.map(({ id, name, title, stage }) => ({
        href: `/recruiter/applications/${id}`,
        name,
        under: `${title}, ${stages[stage].toLowerCase()}`,
      })),
    },
    {
      name: 'Briefs',
      entries: briefs.map(({ id, number, companyName, role }) => ({
        href: `/recruiter/briefs/${id}`,
        name: companyName,
        under: `${roleName(role)}, ${number}`,
      })),
    },
    {
      name: 'Companies',
      entries: companies.map(({ slug, name, city }) => ({
        href: `/recruiter/companies/${slug}`,
        name,
        under: city,
      })),
    },
    {
      name: 'Contacts',
      entries: contacts.map(({ id, name, title, email }) => ({
        href: `/recruiter/contacts/${id}`,
        name,
        under: title || email,
      })),
    },
    {
      name: 'People',
      entries: staff.map(({ id, name, email }) => ({ href: `/recruiter/people/${id}`, name, under: email })),
    },
    { name: 'Guides', entries: q.length < 2 ? [] : guides.filter((guide) => isMeant(guide, q)).slice(0, 6) },
    {
      name: 'Candidates',
      // A profile names nobody before it is looked at, which its person is told: the pool is searched on its own page.
      entries: q
        ? [
            {
              href: `/recruiter/candidates?${new URLSearchParams({ q })}`,
              name: `Search the candidates for “${q}”`,
            },
          ]
        : [],
    },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

/** The words that were typed, out of an address. */
export const typedWords = (q: unknown) => oneLine(String([q].flat()[0] ?? '')).slice(0, 80)
