import { expect, test } from 'vitest'
import { readGuides } from '../guides'
import { exercises, findExerciseAfter } from './exercises'
import { readMaterial } from './material'

const guides = readGuides()
const cards = guides.flatMap((guide) =>
  guide.practice.map((card) => ({ ...card, guide: guide.slug, sources: guide.sources })),
)

test.each(exercises.filter(({ follows }) => follows))(
  '$slug takes its time from the simulation that it follows',
  ({ follows, guides: [guide], hours }) => {
    const card = cards.find((each) => each.title === follows?.title && each.guide === guide)
    expect(card?.hours).toEqual(hours)
    expect(card?.sources.find(({ id }) => id === card.source)?.publisher).toBe(follows?.source)
  },
)

test.each(exercises)('$slug is offered in guides that there are', ({ guides: offered }) => {
  expect(offered.filter((slug) => !guides.some((guide) => guide.slug === slug))).toEqual([])
})

test('every card of a guide leads to an exercise of ours', () => {
  expect(cards.filter(({ title }) => !findExerciseAfter(title)).map(({ title }) => title)).toEqual([])
})

test.each(exercises)(
  'the material of $slug is there, and its steps name it',
  ({ slug, material, steps, situation }) => {
    for (const { file } of material) expect(readMaterial(slug, file).length).toBeGreaterThan(100)
    const named = [
      ...JSON.stringify([steps, situation]).matchAll(/`([\w-]+\.(?:csv|html|jsx|java|sql|log))`/g),
    ]
    const files = material.map(({ file }) => file)
    expect(named.filter(([, file = '']) => !files.includes(file))).toEqual([])
  },
)

test('no exercise shares a sentence with a guide', () => {
  const guideText = JSON.stringify(guides).toLowerCase()
  const sentences = exercises.flatMap(({ pitch, situation, steps }) =>
    [pitch, ...situation, ...steps.map(({ text }) => text)].flatMap((text) => text.split(/(?<=[.!?])\s+/)),
  )
  const shared = sentences.filter(
    (sentence) => sentence.length > 30 && guideText.includes(sentence.toLowerCase()),
  )
  expect(shared).toEqual([])
})
