import { growthFacts } from '@/content/guide/pay-facts'
import type { GuideContent } from '@/content/guide/schema'
import { type SectionName, sectionHeadings } from '@/content/guide/sections'
import { slugify } from '@/rules/words'

/** The sections in reading order, gathered so that a long list of contents can be taken in at a glance. */
const chapters: Record<string, SectionName[]> = {
  'The role': ['introduction', 'definition', 'whatItDoes', 'whyCompaniesNeedIt'],
  'The work': [
    'responsibilities',
    'alongAProject',
    'typicalDay',
    'collaboration',
    'problems',
    'generalistOrSpecialist',
  ],
  'What it takes': ['technologies', 'hardSkills', 'softSkills', 'training'],
  'Pay and path': ['pay', 'payFactors', 'outlook', 'careerPath', 'comparisons', 'questions'],
}

export type Part = { name: SectionName; id: string; heading: string }

/** What a guide has, by chapter: a section that has text, entries, figures, a quote or a practice card. */
export function outlineOf(guide: GuideContent, hasPay: boolean): { chapter: string; parts: Part[] }[] {
  const spokenFor = [...guide.quotes, ...guide.practice].map(({ section }) => section)
  const counted: Partial<Record<SectionName, boolean>> = {
    technologies: true,
    training: guide.education.length > 0,
    pay: hasPay,
    outlook: growthFacts(guide).length > 0,
    careerPath: guide.careerPath.length > 0 || guide.nextRoles.length > 0,
  }
  const has = (name: SectionName) => guide.sections[name] || counted[name] || spokenFor.includes(name)
  return Object.entries(chapters)
    .map(([chapter, names]) => ({ chapter, parts: names.filter(has).map(part) }))
    .filter(({ parts }) => parts.length > 0)
}

function part(name: SectionName): Part {
  const heading = sectionHeadings[name]
  return { name, heading, id: slugify(heading) }
}
