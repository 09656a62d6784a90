import { expect, test } from 'vitest'
import { payChart } from './pay-chart'

const scale = { from: 30_000, to: 70_000, ticks: [30_000, 50_000, 70_000], currency: 'EUR' as const }
const chart = (note: string) =>
  payChart({
    title: 'Testers & co: pay a year',
    scale,
    credit: 'https://metier.test/guides/tester',
    groups: [
      {
        heading: 'A source',
        note,
        rows: [
          { name: 'Junior', words: '€30–50k', min: 30_000, max: 50_000 },
          { name: 'All', words: 'about €40k', min: 40_000, max: 40_000 },
          { name: 'Open jobs', words: 'median €60k', min: 50_000, middle: 60_000, max: 70_000 },
        ],
      },
    ],
  })

test('a range is as long as it pays, a single figure is a point, a middle half shows its median', () => {
  const svg = chart('recruiters, France')
  expect(svg).toContain('<rect x="150" y="122" width="143" height="8"')
  expect(svg).toContain('<circle cx="221.5"')
  expect(svg).toContain('<rect x="363"')
  expect(svg).toContain('>median €60k<')
})

test('it stands alone: well-formed, without style, and long notes keep within its width', () => {
  const note = 'developers of every level who answered, in towns of more than ten thousand people '.repeat(3)
  const svg = chart(note)
  expect(svg).toContain('<title>Testers &amp; co: pay a year</title>')
  expect(svg).not.toMatch(/<style|style=|class=/)
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words)
  expect(texts.filter((words) => words.startsWith('developers'))).not.toEqual([])
  expect(Math.max(...texts.map((words) => words.length))).toBeLessThanOrEqual(108)
  expect(texts.join(' ')).toContain(note.slice(0, 100))
})
