import { expect, test } from 'vitest'
import { editGuideAtDesk, originsOf, someGuideFile } from '../testing/guides'
import { someRecruiter } from '../testing/makers'
import { findDeskGuide } from './desk'
import { findGuide } from './guides'
import { loadGuide } from './load'
import { restoreGuide } from './publish'
import { listGuideRevisions } from './versions'

const day = '2026-12-24'
const hashOf = async (slug: string) => (await findDeskGuide(slug))?.contentHash ?? ''

test('an earlier version comes back as a version of its own, and what it took the place of stays', async () => {
  const guide = someGuideFile()
  const recruiter = await someRecruiter({ name: 'Tom Weiss' })
  const { slug } = guide
  await loadGuide(guide)
  await editGuideAtDesk(recruiter, { ...guide, lead: 'The first.' }, 'Shorter')
  await editGuideAtDesk(recruiter, { ...guide, lead: 'The second.' })
  const [second, first, file] = await listGuideRevisions(slug)
  const restore = async (id = 0, readAs = '') =>
    restoreGuide(recruiter, { slug, id, readAs: readAs || (await hashOf(slug)), day, note: 'Better so' })

  expect(first).toMatchObject({ note: 'Shorter' })
  expect(await restore(first?.id, 'another')).toBe('overtaken')
  expect(await restore(second?.id)).toBe('same')
  expect(await restore(12)).toBe('missing')
  expect(await restore(first?.id)).toBe('revised')
  expect(await findGuide(slug)).toMatchObject({ lead: 'The first.', updatedOn: day })
  expect((await listGuideRevisions(slug))[0]).toMatchObject({
    author: 'Tom Weiss',
    note: 'Better so',
    restoresId: first?.id,
  })
  expect(await restore(second?.id)).toBe('revised')
  expect(await originsOf(slug)).toHaveLength(5)

  expect(await restore(file?.id)).toBe('revised')
  expect(await findGuide(slug)).toEqual(guide)
  expect(await loadGuide({ ...guide, lead: 'A better guide.' })).toBe('changed')
})
