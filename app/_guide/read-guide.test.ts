import { expect, test, vi } from 'vitest'
import { guideContent } from '@/content/guide/schema'
import { readGuide as readFile } from '@/content/guides'
import { loadGuide } from '@/db/guides/load'
import { findReadableGuide, readGuide } from './read-guide'

test('a guide is checked once a version, however often it is read', async () => {
  const written = readFile('ciso')
  await loadGuide(written)
  const checks = vi.spyOn(guideContent, 'safeParse')
  for (let n = 0; n < 5; n++) expect((await readGuide('ciso'))?.slug).toBe('ciso')
  expect(checks).toHaveBeenCalledTimes(1)

  await loadGuide({ ...written, lead: 'In other words.' })
  expect((await findReadableGuide('ciso'))?.lead).toBe('In other words.')
  expect(checks).toHaveBeenCalledTimes(2)
  checks.mockRestore()
})

test('a guide that does not fit fails on its own page, and pages beside do without it', async () => {
  await loadGuide({ slug: 'cto', category: 'leadership', title: 'CTO' })
  await expect(readGuide('cto')).rejects.toThrow()
  expect(await findReadableGuide('cto')).toBeUndefined()
  expect(await readGuide('no-such-guide')).toBeUndefined()
})
