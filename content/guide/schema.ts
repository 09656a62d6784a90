import { z } from 'zod'
import { editorialTeam } from '../editorial'
import { outlookStatistics, payStatistics } from '../statistics/statistics'
import { diagram } from './diagram'
import { standTwice, tooNew } from './repeats'
import { asOf, country, role, salaryComparison, salaryFact, seniority, slug, words } from './salary-schema'
import { requiredSections, sectionHeadings, sectionName, sections, sectionsOfEntries } from './sections'

const sourceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a short name, like stack-overflow-2023')
const url = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' })

const source = z.strictObject({
  id: sourceId,
  name: words,
  publisher: words.nullable(),
  url: url.optional(),
  country: country.nullable(),
  asOf,
  population: words.describe('whom or what the source counts, and what it leaves unsaid'),
  via: sourceId.optional().describe('the source in which we read this one'),
  licence: words.optional().describe('the terms under which its figures may be shown, as it asks'),
})

const named = (figures: ReadonlyMap<string, unknown>) =>
  z.strictObject({
    figure: words.refine((id) => figures.has(id), 'must be the id of a figure in content/statistics'),
    fit: z.enum(
      ['exact', 'wider', 'loose'],
      'must be exact, wider or loose: how close its group is to the role',
    ),
  })

const technologies = z.strictObject({
  group: words,
  items: z
    .array(
      z.strictObject({
        name: words,
        frameworks: z.array(words).default([]),
        note: words.optional(),
        sources: z.array(sourceId).default([]),
      }),
    )
    .min(1),
})

const educationFact = z.strictObject({
  source: sourceId,
  percent: z.number().min(0).max(100),
  qualifier: z.enum(['exactly', 'about', 'nearly', 'more than']),
  population: words,
  statement: words,
  asOf,
})

const growthFact = z.strictObject({
  source: sourceId,
  population: words,
  country,
  percent: z.number(),
  averagePercent: z.number().optional().describe('the same growth over all occupations'),
  from: z.number().int(),
  to: z.number().int(),
})

const level = z.strictObject({
  level: seniority,
  name: words,
  duties: z.array(words).min(1),
  sources: z.array(sourceId).default([]),
})

const nextRole = z.strictObject({
  name: words,
  slug: role.optional(),
  text: words,
  source: sourceId.optional(),
})

const practice = z.strictObject({
  title: words,
  company: words.optional(),
  pitch: words,
  hours: z
    .strictObject({ min: z.number().positive(), max: z.number().positive() })
    .refine(({ min, max }) => min <= max, { path: ['max'], message: 'must not be less than “min”' }),
  skills: z.array(words).min(1),
  section: sectionName,
  source: sourceId,
  url: url.optional(),
})

const quote = z.strictObject({
  name: words,
  title: words,
  company: words,
  text: words.describe('what they said, reported in our words'),
  section: sectionName,
  source: sourceId,
})

const fields = z.strictObject({
  slug,
  title: words.endsWith('?', 'must be a question'),
  lead: words,
  sections,
  category: z.enum([
    'tech',
    'data',
    'infra',
    'security',
    'product',
    'design',
    'sales',
    'marketing',
    'people',
  ]),
  form: z.enum(['full', 'short']),
  updatedOn: z.iso.date('must be a date, like 2026-11-21'),
  author: z.strictObject({ name: words, about: words }).default(editorialTeam),
  // A record may hold the picture that a diagram has taken the place of.
  image: z
    .unknown()
    .transform(() => undefined)
    .optional(),
  diagram: diagram.optional(),
  technologies: z.array(technologies).min(1, 'must have one group or more'),
  education: z.array(educationFact).default([]),
  salaries: z.array(salaryFact).default([]),
  salaryComparison: salaryComparison.optional(),
  growth: z.array(growthFact).default([]),
  publishedPay: z.array(named(payStatistics)).default([]),
  publishedOutlook: z.array(named(outlookStatistics)).default([]),
  careerPath: z.array(level).default([]),
  nextRoles: z.array(nextRole).default([]),
  relatedRoles: z.array(z.strictObject({ slug: role, text: words })).min(1, 'must name one role or more'),
  practice: z.array(practice).default([]),
  quotes: z.array(quote).default([]),
  sources: z.array(source).default([]),
})

/** A guide as it is read from disk: data typed, prose in Markdown. A source is cited as `[name](#source-id)`. */
export const guideContent = fields.superRefine((guide, context) => {
  const problem = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message })

  for (const name of requiredSections[guide.form]) {
    if (!guide.sections[name]) problem(['sections', name], `“## ${sectionHeadings[name]}” is missing`)
  }
  for (const name of sectionsOfEntries) {
    if (guide.sections[name]?.entries.length === 0)
      problem(['sections', name], 'has no entries, “### …” or “- **…**”')
  }
  guide.sections.training?.entries.forEach(({ text }, index) => {
    if (/\d/.test(text) && !text.includes('](#source-'))
      problem(['sections', 'training', 'entries', index], 'has a figure and must cite its source')
  })
  if (guide.careerPath.length === 0) problem(['careerPath'], 'is missing')
  guide.relatedRoles.forEach((related, index) => {
    if (related.slug === guide.slug) problem(['relatedRoles', index, 'slug'], 'must not name itself')
  })
  guide.sources.forEach(({ id, via }, index) => {
    if (via === id) problem(['sources', index, 'via'], 'must name another source')
  })
  for (const path of standTwice(guide)) problem(path, 'stands here already')
  for (const path of tooNew(guide)) problem(path, 'must not be in the future')

  const known = guide.sources.map(({ id }) => id)
  for (const { id, path } of citations(guide)) {
    if (!known.includes(id)) problem(path, `no source is called “${id}”`)
  }
})

export type GuideContent = z.infer<typeof guideContent>
export type Source = z.infer<typeof source>

/** The sources that nothing in the guide cites: a reader would find them among the others for no reason. */
export const uncited = (guide: GuideContent): Source[] => {
  const cited = citations(guide).map(({ id }) => id)
  return guide.sources.filter(({ id }) => !cited.includes(id))
}

type Citation = { id: string; path: PropertyKey[] }

/** Every source a guide refers to, in its data (`source`, `sources`, `via`) or in its prose. */
export function citations(value: unknown, path: PropertyKey[] = []): Citation[] {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string')
    const isId = key === 'source' || key === 'via' || (key === 'sources' && typeof path.at(-1) === 'number')
    if (isId) return [{ id: value, path }]
    return [...value.matchAll(/\]\(#source-([^)]*)\)/g)].map(([, id = '']) => ({ id, path }))
  }
  if (value === null || typeof value !== 'object') return []
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return steps.flatMap(([step, inner]) => citations(inner, [...path, step]))
}
