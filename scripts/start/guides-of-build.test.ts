import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readGuide } from '@/content/guides'
import { findDeskGuide } from '@/db/guides/desk'
import { store, t } from '@/db/store'
import { editGuideAtDesk } from '@/db/testing/guides'
import { someRecruiter } from '@/db/testing/makers'
import { loadGuidesOf } from './guides-of-build'

const hashOf = async (slug: string) => (await findDeskGuide(slug))?.contentHash ?? ''

test('a build loads its guides once, then those edited since, and another build loads all again', async () => {
  expect(await loadGuidesOf('first')).toEqual([])
  const asItsFileSays = await hashOf('cto')
  await store.db.update(t.guides).set({ contentHash: 'spoilt' }).where(eq(t.guides.slug, 'cto'))
  const edited = { ...readGuide('ciso'), lead: 'In our words.' }
  await editGuideAtDesk(await someRecruiter(), edited)

  expect(await loadGuidesOf('first')).toEqual([expect.stringContaining('ciso: was edited at the desk')])
  expect(await hashOf('cto')).toBe('spoilt')

  expect(await loadGuidesOf('second')).toHaveLength(1)
  expect(await hashOf('cto')).toBe(asItsFileSays)
})

test('where nothing is built, files that are being written are loaded each time', async () => {
  await loadGuidesOf(undefined)
  await store.db.update(t.guides).set({ contentHash: 'spoilt' }).where(eq(t.guides.slug, 'cto'))
  await loadGuidesOf(undefined)
  expect(await hashOf('cto')).not.toBe('spoilt')
})
