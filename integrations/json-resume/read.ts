import { z } from 'zod'
import { oneLine, plainLines } from '@/rules/forms/plain'
import { websiteOf } from '@/rules/websites'

const mostItems = 100

/** What a JSON Resume says, without what was empty or did not fit. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type Resume = Omit<z.output<typeof resume>, 'bio' | 'hobbies'>

/**
 * Reads a JSON Resume 1.0.0 (jsonresume.org/schema), or one of its first drafts: `bio` for `basics`, `company` and
 * `website` in `work`, `hobbies` for `interests`. A field that does not fit is left out, and the others are kept.
 * `problem` is one sentence for whoever chose the file.
 */
export function readJsonResume(text: string): { ok: true; resume: Resume } | { ok: false; problem: string } {
  const parsed = resume.safeParse(parseJson(text))
  if (!parsed.success || Object.values(parsed.data).every(isEmpty)) return { ok: false, problem: noResume }
  const { bio, hobbies, ...rest } = parsed.data
  const basics = isEmpty(rest.basics) ? bio : rest.basics
  const interests = rest.interests.length > 0 ? rest.interests : hobbies
  return { ok: true, resume: { ...rest, basics, interests } }
}

/** The addresses on the web that a resume gives for its person: their own page first, no address twice. */
export function linksOf({ basics }: Pick<Resume, 'basics'>): string[] {
  return [...new Set([basics.url, ...basics.profiles.map(({ url }) => url)].filter(Boolean))]
}

const noResume = 'This is not a JSON Resume. Export it from where you keep it, as resume.json.'

const line = (most = 200) => z.string().overwrite(oneLine).max(most).catch('')
const lines = (most = 5000) => z.string().overwrite(plainLines).max(most).catch('')
const address = z
  .string()
  .max(500)
  .transform((text) => websiteOf(oneLine(text))?.href ?? '')
  .catch('')
const day = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .catch('')

/** A list without its empty items; what is no list is an empty one, and one broken item takes no other with it. */
const listOf = <S extends z.ZodType>(item: S) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.slice(0, mostItems).flatMap((one) => {
        const { data } = item.safeParse(one)
        return data === undefined || isEmpty(data) ? [] : [data]
      }),
    )
const words = listOf(z.string().overwrite(oneLine).max(200))
const sentences = listOf(z.string().overwrite(plainLines).max(1000))
const years = { startDate: day, endDate: day }

const place = z.object({
  address: line(),
  postalCode: line(20),
  city: line(80),
  region: line(80),
  countryCode: line(2),
})
const nowhere = { address: '', postalCode: '', city: '', region: '', countryCode: '' }
const profile = z.object({ network: line(50), username: line(), url: address })

const basics = z.object({
  name: line(100),
  label: line(),
  email: line(254),
  phone: line(40),
  url: address,
  website: address,
  summary: lines(),
  location: place.catch(nowhere),
  profiles: listOf(profile),
})
const nobody = basics.parse({ location: nowhere })
const person = basics
  .catch(nobody)
  .transform(({ website, url, ...rest }) => ({ ...rest, url: url || website }))

const employment = z
  .object({ name: line(), company: line(), position: line(), location: line(), ...years })
  .extend({ url: address, website: address, summary: lines(), highlights: sentences })
  .transform(({ company, website, name, url, ...rest }) => ({
    name: name || company,
    url: url || website,
    ...rest,
  }))
const education = z
  .object({ institution: line(), url: address, area: line(), studyType: line(), ...years })
  .extend({ score: line(50), courses: words })
const project = z
  .object({ name: line(), description: lines(), highlights: sentences, keywords: words, ...years })
  .extend({ url: address, roles: words, entity: line(), type: line(50) })

const resume = z.object({
  basics: person,
  bio: person,
  work: listOf(employment),
  volunteer: listOf(
    z.object({ organization: line(), position: line(), url: address, ...years, summary: lines() }),
  ),
  education: listOf(education),
  certificates: listOf(z.object({ name: line(), date: day, issuer: line(), url: address })),
  skills: listOf(z.object({ name: line(100), level: line(50), keywords: words })),
  languages: listOf(z.object({ language: line(50), fluency: line(50) })),
  interests: listOf(z.object({ name: line(100), keywords: words })),
  hobbies: listOf(z.object({ name: line(100), keywords: words })),
  projects: listOf(project),
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** True for what says nothing: no word anywhere in it. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty)
  return value === '' || value === undefined || value === null
}
