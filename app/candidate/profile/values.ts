import type { Profile } from '@/db/pool/profile'
import { languagesInWords } from '@/rules/pool/languages-field'
import type { RoleSlug } from '@/rules/roles/roles'
import { keysOf, type Seniority, workplaces } from '@/rules/vocabulary'

type Beginnings = { role: RoleSlug | null; seniority: Seniority | null }

/** A profile as its form shows it; without one, what is known of its candidate. A box that is not there is not ticked. */
export function valuesOf(profile?: Profile, beginnings?: Beginnings): Record<string, string> {
  if (!profile) return { role: beginnings?.role ?? '', seniority: beginnings?.seniority ?? '' }
  const [role = '', role2 = '', role3 = ''] = profile.roles
  const ticked = keysOf(workplaces).filter((key) => profile.workplaces.includes(key))
  return {
    role,
    role2,
    role3,
    seniority: profile.seniority ?? '',
    years: said(profile.years),
    technologies: profile.technologies.join(', '),
    languages: languagesInWords(profile.languages),
    ...Object.fromEntries(ticked.map((key) => [key, 'on'])),
    country: profile.country,
    city: profile.city,
    radius: said(profile.radius),
    payWanted: said(profile.payWanted),
    payCurrency: profile.payCurrency,
    about: profile.about,
    links: profile.links.join('\n'),
  }
}

const said = (number: number | null) => (number === null ? '' : String(number))
