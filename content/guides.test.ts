import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { citations, type GuideContent } from './guide/schema'
import { readGuide, readGuides } from './guides'

const guides = readGuides()

test('every guide can be read', () => {
  expect(guides.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['back-end-developer', 'devops-engineer', 'front-end-developer']),
  )
})

test.each(guides)('the guide $slug cites every source it lists', (guide) => {
  const cited = citations(guide).map(({ id }) => id)
  expect(guide.sources.filter(({ id }) => !cited.includes(id)).map(({ id }) => id)).toEqual([])
})

test.each(guides)('the guide $slug says “job”, never another word for it', (guide) => {
  expect(JSON.stringify(guide)).not.toMatch(/\b(postings?|listings?|vacanc(y|ies))\b/i)
})

test.each(guides)('the guide $slug writes ranges of figures with an en dash', (guide) => {
  expect(proseOf(guide).filter((text) => /\d\s?[-—]\s?\d/.test(text))).toEqual([])
})

test('no sentence stands in two guides', () => {
  const home = new Map<string, string>()
  const shared: string[] = []
  for (const guide of guides) {
    for (const sentence of new Set(proseOf(guide).flatMap(sentencesOf))) {
      const other = home.get(sentence)
      if (other) shared.push(`${other} and ${guide.slug}: ${sentence}`)
      home.set(sentence, guide.slug)
    }
  }
  expect(shared).toEqual([])
})

test('no duty of a level stands in two guides', () => {
  const home = new Map<string, string>()
  const shared: string[] = []
  for (const { slug, careerPath } of guides) {
    for (const duty of new Set(careerPath.flatMap(({ duties }) => duties.map((one) => one.toLowerCase())))) {
      const other = home.get(duty)
      if (other) shared.push(`${other} and ${slug}: ${duty}`)
      home.set(duty, slug)
    }
  }
  expect(shared).toEqual([])
})

test('pay compared across roles is the pay in each role’s own guide', () => {
  const wrong = guides.flatMap(({ slug, salaryComparison: table }) =>
    (table?.roles ?? []).flatMap((role, column) => {
      const own = guides
        .find((guide) => guide.slug === role)
        ?.salaries.filter((fact) => fact.source === table?.source)
      return (table?.rows ?? [])
        .filter(({ amounts, bucket }) =>
          own?.every((fact) => fact.min !== amounts[column] || !sameBucket(fact.bucket, bucket)),
        )
        .map(({ amounts }) => `${slug} says ${amounts[column]} for ${role}`)
    }),
  )
  expect(wrong).toEqual([])
})

describe('a broken guide is refused, by file and field:', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guides-'))
  const path = (file: string) => join(folder, 'devops-engineer', file)
  beforeEach(() =>
    cpSync('content/guides/devops-engineer', join(folder, 'devops-engineer'), { recursive: true }),
  )
  afterEach(() => rmSync(join(folder, 'devops-engineer'), { recursive: true }))

  test.each([
    [
      'a source nobody listed',
      'facts.json',
      '"source": "glassdoor"',
      '"source": "glasdoor"',
      'facts.json: salaries[0].source: no source is called “glasdoor”',
    ],
    [
      'a source cited in prose',
      'guide.md',
      '(#source-bluecoders)',
      '(#source-blue)',
      'guide.md: sections.responsibilities.entries[7].text: no source is called “blue”',
    ],
    [
      'an impossible date',
      'facts.json',
      '2026-11-27',
      '2026-11-31',
      'facts.json: updatedOn: must be a date, like 2026-11-21',
    ],
    [
      'pay upside down',
      'facts.json',
      '"min": 92000',
      '"min": 93000',
      'facts.json: salaries[0].max: must not be less than “min”',
    ],
    [
      'a single figure with two ends',
      'facts.json',
      '"min": 92000',
      '"min": 91000',
      'facts.json: salaries[0].figure: can have two ends only when it is a range',
    ],
    [
      'a field that does not exist',
      'facts.json',
      '"form"',
      '"from": 1, "form"',
      'facts.json: Unrecognized key: "from"',
    ],
    [
      'JSON that does not parse',
      'facts.json',
      '"form"',
      'form',
      'facts.json: Expected double-quoted property name',
    ],
    [
      'a heading that does not exist',
      'guide.md',
      '## Pay',
      '## Pai',
      'guide.md: sections: no section is called “Pai”; they are Introduction,',
    ],
    ['a heading twice', 'guide.md', '## Pay', '## Questions', 'guide.md: “## Questions” comes twice'],
    [
      'a section missing',
      'guide.md',
      '## Soft skills',
      '## Outlook',
      'guide.md: sections.softSkills: “## Soft skills” is missing',
    ],
    [
      'a list that lost its bold words',
      'guide.md',
      '**Calm.**',
      'Calm.',
      'guide.md: sections.softSkills: has no entries',
    ],
    ['a title that asks nothing', 'guide.md', 'engineer?', 'engineer', 'guide.md: title: must be a question'],
  ])('%s', (_, file, right, wrong, message) => {
    writeFileSync(path(file), readFileSync(path(file), 'utf8').replace(right, wrong))
    expect(() => readGuide('devops-engineer', folder)).toThrow(path(message))
  })

  test('a file missing', () => {
    rmSync(path('facts.json'))
    expect(() => readGuide('devops-engineer', folder)).toThrow(`${path('facts.json')}: the file is missing`)
  })

  test('a name that climbs out of the folder', () => {
    expect(() => readGuide('../guides')).toThrow('“../guides” cannot name a guide')
  })
})

function proseOf({ lead, sections, relatedRoles, nextRoles, careerPath, quotes, practice }: GuideContent) {
  return stringsIn([lead, sections, relatedRoles, nextRoles, careerPath, quotes, practice])
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

function sentencesOf(text: string) {
  const sentences = text.toLowerCase().split(/(?<=[.!?])\s+|\n+/)
  return sentences.filter((sentence) => /[.!?]$/.test(sentence) && sentence.split(/\s+/).length >= 4)
}

function sameBucket(one: unknown, other: unknown) {
  return JSON.stringify(one) === JSON.stringify(other)
}
