import { countryName } from '@/rules/places/countries'
import { roleName } from '@/rules/roles/roles'
import { seniorities } from '@/rules/vocabulary'
import { formatHours } from '@/rules/words'
import { figureStatements, type Statement, said } from './figures-said'
import { sourcesOf } from './pay-facts'
import type { GuideContent } from './schema'
import { sectionHeadings } from './sections'

/** What a guide counts, lists or attributes, in words. */
export function factStatements(guide: GuideContent): Statement[] {
  const sources = sourcesOf(guide)
  const source = (id: string) => sources.find((each) => each.id === id)?.name ?? id
  const cited = (ids: (string | undefined)[]) => {
    const names = ids.flatMap((id) => (id ? source(id) : []))
    return names.length > 0 && `Source: ${names.join(', ')}`
  }
  return [
    ...guide.technologies.flatMap(({ group, items }) =>
      items.map(({ name, frameworks, note, sources: ids }) => ({
        part: 'Technologies named',
        name: `${group}: ${name}`,
        text: said([frameworks.join(', '), note, cited(ids)], '. '),
      })),
    ),
    ...figureStatements(guide, source),
    ...guide.careerPath.map(({ name, level, duties, sources: ids }) => ({
      part: 'Levels',
      name,
      text: said([seniorities[level], ...duties, cited(ids)]),
    })),
    ...guide.nextRoles.map(({ name, text, slug, source: id }) => ({
      part: 'Next roles',
      name,
      text: said([text, slug && `Guide: ${roleName(slug)}`, cited([id])]),
    })),
    ...guide.relatedRoles.map(({ slug, text }) => ({ part: 'Related roles', name: roleName(slug), text })),
    ...guide.practice.map(({ title, company, pitch, hours, skills, section, source: id, url }) => ({
      part: 'Practice',
      name: title,
      text: said([
        pitch,
        said([company, formatHours(hours), sectionHeadings[section]], ', '),
        skills.join(', '),
        said([cited([id]), url], ', '),
      ]),
    })),
    ...guide.quotes.map(({ name, title, company, text, section, source: id }) => ({
      part: 'People',
      name,
      text: said([text, `${title}, ${company}`, said([sectionHeadings[section], cited([id])], ', ')]),
    })),
    ...sources.map(({ id, name, asOf, population, publisher, country, url, via, licence }) => ({
      part: 'Sources',
      name,
      text: said([
        `${population}, ${asOf ?? 'not dated'}`,
        said([publisher, country && countryName(country), `cited as ${id}`], ', '),
        via && `Read in ${source(via)}`,
        url,
        licence,
      ]),
    })),
    { part: 'Form', name: '', text: guide.form === 'full' ? 'A full guide' : 'A short guide' },
    { part: 'Who signs it', name: guide.author.name, text: guide.author.about },
  ]
}
