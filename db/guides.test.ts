import { expect, test } from 'vitest'
import {
  findDeskGuide,
  findGuide,
  listDeskGuides,
  listGuideRevisions,
  listGuides,
  listGuideVersions,
  loadGuide,
  loadGuideOver,
  reviseGuide,
} from './guides'
import { someRecruiter } from './testing/makers'

let count = 0
const someGuide = () => ({
  slug: `role-${++count}`,
  category: 'tech',
  title: 'What is it?',
  lead: 'A guide.',
})
const hashOf = async ({ slug }: { slug: string }) => (await findDeskGuide(slug))?.contentHash ?? ''
const origins = async (slug: string) => (await listGuideRevisions(slug)).map(({ origin }) => origin)

test('a guide is written once, and again when its file has changed', async () => {
  const guide = someGuide()
  expect(await loadGuide(guide)).toBe('new')
  expect(await loadGuide(guide)).toBe('same')
  expect(await loadGuide({ ...guide, lead: 'A better guide.' })).toBe('changed')
  expect(await findGuide(guide.slug)).toMatchObject({ lead: 'A better guide.' })
  expect(await origins(guide.slug)).toEqual(['file', 'file'])
})

test('an edit made in the app is kept, and loading says so', async () => {
  const guide = someGuide()
  const recruiter = await someRecruiter({ name: 'Inès Carpentier' })
  await loadGuide(guide)
  expect(await reviseGuide(recruiter, { ...guide, lead: 'In our words.' }, await hashOf(guide))).toBe(
    'revised',
  )

  expect(await loadGuide(guide)).toBe('kept')
  expect(await loadGuide({ ...guide, lead: 'A better guide.' })).toBe('kept')
  expect(await findGuide(guide.slug)).toMatchObject({ lead: 'In our words.' })
  expect(await listGuideRevisions(guide.slug)).toMatchObject([
    { origin: 'app', author: 'Inès Carpentier' },
    { origin: 'file', author: null },
  ])
})

test('a guide that was edited in the app takes the diagram of its file, and keeps its words', async () => {
  const guide = someGuide()
  await loadGuide(guide)
  await reviseGuide(await someRecruiter(), { ...guide, lead: 'In our words.' }, await hashOf(guide))

  expect(await loadGuide({ ...guide, lead: 'A better guide.', diagram: { title: 'A day' } })).toBe('kept')
  expect(await findGuide(guide.slug)).toEqual({
    ...guide,
    lead: 'In our words.',
    diagram: { title: 'A day' },
  })
  expect(await origins(guide.slug)).toEqual(['app', 'file'])
})

test('the file takes over from an edit when it is told to, and the edit stays among the revisions', async () => {
  const guide = someGuide()
  await loadGuide(guide)
  await reviseGuide(await someRecruiter(), { ...guide, lead: 'In our words.' }, await hashOf(guide))

  expect(await loadGuideOver(guide)).toBe('changed')
  expect(await findGuide(guide.slug)).toEqual(guide)
  expect(await origins(guide.slug)).toEqual(['file', 'app', 'file'])
  expect(await loadGuide({ ...guide, lead: 'A better guide.' })).toBe('changed')
})

test('an edit that says the same as the file is no edit', async () => {
  const guide = someGuide()
  await loadGuide(guide)
  expect(await reviseGuide(await someRecruiter(), guide, await hashOf(guide))).toBe('same')
  expect(await reviseGuide(await someRecruiter(), someGuide(), 'none')).toBe('missing')
})

test('an edit of a text that somebody else has changed meanwhile is not taken', async () => {
  const guide = someGuide()
  const [recruiter, read] = [await someRecruiter({ name: 'Tom Weiss' }), await loadGuide(guide)]
  const readAs = await hashOf(guide)
  await reviseGuide(recruiter, { ...guide, lead: 'The first.' }, readAs)

  expect(read).toBe('new')
  expect(await reviseGuide(recruiter, { ...guide, lead: 'The second.' }, readAs)).toBe('overtaken')
  expect(await findGuide(guide.slug)).toMatchObject({ lead: 'The first.' })
  expect((await listDeskGuides()).find(({ slug }) => slug === guide.slug)).toMatchObject({
    origin: 'app',
    author: 'Tom Weiss',
  })
})

test('a guide tells when it was last changed', async () => {
  const guide = someGuide()
  await loadGuide(guide, new Date('2026-11-02'))
  await loadGuide({ ...guide, lead: 'A better guide.' }, new Date('2026-11-05'))
  const listed = (await listGuides()).find(({ slug }) => slug === guide.slug)
  expect(listed?.updatedAt).toEqual(new Date('2026-11-05'))
})

test('its versions are read with their contents, the newest first', async () => {
  const guide = someGuide()
  await loadGuide(guide, new Date('2026-11-02'))
  await loadGuide({ ...guide, lead: 'A better guide.' }, new Date('2026-11-05'))
  const versions = await listGuideVersions(guide.slug)
  expect(versions).toMatchObject([
    { content: { lead: 'A better guide.' }, at: new Date('2026-11-05') },
    { content: guide, at: new Date('2026-11-02') },
  ])
  expect(await listGuideVersions(guide.slug, 1)).toEqual(versions.slice(0, 1))
})
