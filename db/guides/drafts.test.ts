import { expect, test } from 'vitest'
import { someRecruiter } from '../testing/makers'
import { findDeskGuide } from './desk'
import { dropGuideDraft, findGuideDraft, keepGuideDraft, listOtherDrafts, rebaseGuideDraft } from './drafts'
import { findGuide } from './guides'
import { loadGuide } from './load'
import { publishGuideDraft } from './publish'
import { listGuideRevisions } from './versions'

let count = 0
async function someGuide() {
  const guide = { slug: `draft-${++count}`, category: 'tech', title: 'What is it?', lead: 'A guide.' }
  await loadGuide(guide)
  return guide
}
const hashOf = async (slug: string) => (await findDeskGuide(slug))?.contentHash ?? ''
const day = '2026-12-24'

test('a draft is its author’s alone, and readers see it once it is published', async () => {
  const guide = await someGuide()
  const { slug } = guide
  const [ines, tom] = [await someRecruiter({ name: 'Inès' }), await someRecruiter({ name: 'Tom' })]
  expect(await keepGuideDraft(ines, { ...guide, lead: 'In our words.' }, await hashOf(slug))).toBe('kept')

  expect(await findGuideDraft(tom, slug)).toBeUndefined()
  expect(await listOtherDrafts(tom, slug)).toMatchObject([{ by: 'Inès' }])
  expect(await findGuide(slug)).toEqual(guide)
  const draft = await findGuideDraft(ines, slug)
  expect(draft).toMatchObject({ content: { lead: 'In our words.' }, base: guide })

  const publish = (seen = '', by = ines) => publishGuideDraft(by, { slug, seen, day, note: 'Clearer' })
  expect(await publish('another')).toBe('moved')
  expect(await publish(draft?.contentHash, tom)).toBe('missing')
  expect(await publish(draft?.contentHash)).toBe('revised')
  expect(await findGuide(slug)).toEqual({ ...guide, lead: 'In our words.', updatedOn: day })
  expect(await findGuideDraft(ines, slug)).toBeUndefined()
  expect((await listGuideRevisions(slug))[0]).toMatchObject({ author: 'Inès', note: 'Clearer' })
})

test('a change of a draft that another tab has changed is not taken', async () => {
  const guide = await someGuide()
  const ines = await someRecruiter()
  const of = await hashOf(guide.slug)
  expect(await keepGuideDraft(ines, { ...guide, lead: 'One.' }, of)).toBe('kept')
  expect(await keepGuideDraft(ines, { ...guide, lead: 'Two.' }, of)).toBe('moved')
  expect(await findGuideDraft(ines, guide.slug)).toMatchObject({ content: { lead: 'One.' } })
  expect(await keepGuideDraft(ines, { ...guide, slug: 'none' }, of)).toBe('missing')
})

test('a draft that says what the guide says is none, and one can be thrown away', async () => {
  const guide = await someGuide()
  const ines = await someRecruiter()
  const of = await hashOf(guide.slug)
  expect(await keepGuideDraft(ines, { ...guide, updatedOn: day }, of)).toBe('same')
  await keepGuideDraft(ines, { ...guide, lead: 'One.' }, of)
  const { contentHash = '' } = (await findGuideDraft(ines, guide.slug)) ?? {}
  expect(await keepGuideDraft(ines, guide, contentHash)).toBe('same')
  expect(await dropGuideDraft(ines, guide.slug)).toBe(false)
  await keepGuideDraft(ines, { ...guide, lead: 'One.' }, of)
  expect([await dropGuideDraft(ines, guide.slug), await findGuideDraft(ines, guide.slug)]).toEqual([
    true,
    undefined,
  ])
})

test('of two who edit one guide the second is told, and overwrites nothing until the two are together', async () => {
  const guide = await someGuide()
  const { slug } = guide
  const [ines, tom] = [await someRecruiter(), await someRecruiter()]
  const of = await hashOf(slug)
  await keepGuideDraft(ines, { ...guide, lead: 'Inès.' }, of)
  await keepGuideDraft(tom, { ...guide, title: 'What, then?' }, of)
  const seen = async (by = tom) => (await findGuideDraft(by, slug))?.contentHash ?? ''
  const publish = async (by = tom) => publishGuideDraft(by, { slug, seen: await seen(by), day, note: '' })

  expect(await publish(ines)).toBe('revised')
  expect(await publish(tom)).toBe('overtaken')
  expect(await findGuide(slug)).toMatchObject({ title: guide.title, lead: 'Inès.' })
  expect(await findGuideDraft(tom, slug)).toMatchObject({ content: { title: 'What, then?' } })

  const both = { ...guide, title: 'What, then?', lead: 'Inès.' }
  expect(await rebaseGuideDraft(tom, both, { of: await seen(), upon: of })).toBe('moved')
  expect(await rebaseGuideDraft(tom, both, { of: await seen(), upon: await hashOf(slug) })).toBe('kept')
  expect(await publish(tom)).toBe('revised')
  expect(await findGuide(slug)).toMatchObject({ title: 'What, then?', lead: 'Inès.' })
})
