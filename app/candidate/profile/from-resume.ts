import { readTitle } from '@/adverts/titles/title'
import { linksOf, type Resume } from '@/integrations/json-resume/read'
import { languageCode } from '@/rules/pool/languages-field'
import { canonicalTechnology } from '@/rules/technologies/names'
import { countries } from '@/rules/vocabulary'

/** What the form of a profile would hold after a JSON Resume: only what the site has a word for. */
export function valuesOfResume(resume: Resume): Record<string, string> {
  const { basics, work, skills, projects, languages } = resume
  const named = [
    ...skills.flatMap(({ name, keywords }) => [name, ...keywords]),
    ...projects.flatMap(({ keywords }) => keywords),
  ]
  const technologies = [...new Set(named.flatMap((name) => canonicalTechnology(name) ?? []))].slice(0, 40)
  const { role, seniority } = readTitle(basics.label || work[0]?.position || '', { technologies })
  const code = basics.location.countryCode.toUpperCase()
  const country = code in countries ? code : ''
  const values = {
    role,
    seniority,
    technologies: technologies.join(', '),
    languages: [...new Set(languages.map(({ language }) => language).filter(languageCode))].join(', '),
    country,
    city: country && basics.location.city,
    about: basics.summary.slice(0, 2000),
    links: linksOf(resume).slice(0, 6).join('\n'),
  }
  return filled(values)
}

/** Those that say something. */
export function filled(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
