import { expect, test } from 'vitest'
import { editGuideAtDesk, originsOf, someGuideFile } from '../testing/guides'
import { someRecruiter } from '../testing/makers'
import { listDeskGuides } from './desk'
import { findGuide, listGuides, listGuideVersions } from './guides'
import { loadGuide, loadGuideOver } from './load'
import { setOfferAside } from './publish'
import { findGuideOffer, listGuideRevisions } from './versions'

const day = '2026-12-24'

test('a guide is written once, and again when its file has changed', async () => {
  const guide = someGuideFile()
  expect(await loadGuide(guide)).toBe('new')
  expect(await loadGuide(guide)).toBe('same')
  expect(await loadGuide({ ...guide, lead: 'A better guide.' })).toBe('changed')
  expect(await findGuide(guide.slug)).toMatchObject({ lead: 'A better guide.' })
  expect(await originsOf(guide.slug)).toEqual(['file', 'file'])
})

test('an edit made in the app is kept, and loading says so', async () => {
  const guide = someGuideFile()
  const recruiter = await someRecruiter({ name: 'Inès Carpentier' })
  await loadGuide(guide)
  expect(await editGuideAtDesk(recruiter, { ...guide, lead: 'In our words.' })).toBe('revised')

  expect(await loadGuide(guide)).toBe('kept')
  expect(await loadGuide({ ...guide, lead: 'A better guide.' })).toBe('kept')
  expect(await findGuide(guide.slug)).toMatchObject({ lead: 'In our words.' })
  expect(await listGuideRevisions(guide.slug)).toMatchObject([
    { origin: 'file', author: null, offered: true },
    { origin: 'app', author: 'Inès Carpentier', offered: false },
    { origin: 'file', author: null, offered: false },
  ])
})

test('a guide that was edited in the app takes the diagram of its file, and keeps its words', async () => {
  const guide = someGuideFile()
  await loadGuide(guide)
  await editGuideAtDesk(await someRecruiter(), { ...guide, lead: 'In our words.' })

  expect(await loadGuide({ ...guide, lead: 'A better guide.', diagram: { title: 'A day' } })).toBe('kept')
  expect(await findGuide(guide.slug)).toEqual({
    ...guide,
    lead: 'In our words.',
    updatedOn: day,
    diagram: { title: 'A day' },
  })
  expect(await originsOf(guide.slug)).toEqual(['file', 'app', 'file'])
})

test('the file takes over from an edit when it is told to, and the edit stays among the revisions', async () => {
  const guide = someGuideFile()
  await loadGuide(guide)
  await editGuideAtDesk(await someRecruiter(), { ...guide, lead: 'In our words.' })

  expect(await loadGuideOver(guide)).toBe('changed')
  expect(await findGuide(guide.slug)).toEqual(guide)
  expect(await originsOf(guide.slug)).toEqual(['file', 'app', 'file'])
  expect(await loadGuide({ ...guide, lead: 'A better guide.' })).toBe('changed')
})

test('what a release brings of an edited guide is offered once, until the desk answers', async () => {
  const guide = someGuideFile()
  const recruiter = await someRecruiter()
  const offered = async () =>
    (await listDeskGuides(recruiter)).find(({ slug }) => slug === guide.slug)?.hasOffer
  await loadGuide(guide)
  await editGuideAtDesk(recruiter, { ...guide, lead: 'In our words.' })
  await loadGuide(guide)
  expect([await findGuideOffer(guide.slug), await offered()]).toEqual([undefined, false])

  await loadGuide({ ...guide, lead: 'A better guide.' })
  await loadGuide({ ...guide, lead: 'A better guide.' })
  const offer = await findGuideOffer(guide.slug)
  expect(offer).toMatchObject({ content: { lead: 'A better guide.' }, base: guide })
  expect([await offered(), (await originsOf(guide.slug)).length]).toEqual([true, 3])
  expect(await findGuide(guide.slug)).toMatchObject({ lead: 'In our words.' })
  expect(await listGuideVersions(guide.slug)).toHaveLength(2)

  expect(await setOfferAside(recruiter, guide.slug, offer?.id ?? 0)).toBe(true)
  expect([await findGuideOffer(guide.slug), await offered()]).toEqual([undefined, false])
  await loadGuide({ ...guide, lead: 'The best guide.' })
  expect(await findGuideOffer(guide.slug)).toMatchObject({ base: { lead: 'A better guide.' } })
  expect(await setOfferAside(recruiter, guide.slug, 1)).toBe(false)
})

test('a guide tells when it was last changed', async () => {
  const guide = someGuideFile()
  await loadGuide(guide, new Date('2026-11-02'))
  await loadGuide({ ...guide, lead: 'A better guide.' }, new Date('2026-11-05'))
  const listed = (await listGuides()).find(({ slug }) => slug === guide.slug)
  expect(listed?.updatedAt).toEqual(new Date('2026-11-05'))
})

test('its versions are read with their contents, the newest first', async () => {
  const guide = someGuideFile()
  await loadGuide(guide, new Date('2026-11-02'))
  await loadGuide({ ...guide, lead: 'A better guide.' }, new Date('2026-11-05'))
  const versions = await listGuideVersions(guide.slug)
  expect(versions).toMatchObject([
    { content: { lead: 'A better guide.' }, at: new Date('2026-11-05') },
    { content: guide, at: new Date('2026-11-02') },
  ])
  expect(await listGuideVersions(guide.slug, 1)).toEqual(versions.slice(0, 1))
})
