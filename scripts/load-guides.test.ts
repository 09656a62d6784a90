import { expect, test } from 'vitest'
import { readGuide } from '@/content/guides'
import { editGuideAtDesk } from '@/db/testing/guides'
import { someRecruiter } from '@/db/testing/makers'
import { loadGuides, told } from './load-guides'

const lines = async (overwrites?: (slug: string) => boolean) =>
  (await loadGuides(overwrites ? { overwrites } : {})).flatMap(told)

test('loading names each guide that it writes, and those whose edit it keeps', async () => {
  expect(await lines()).toContain('ciso: new')
  expect(await lines()).toEqual([])

  await editGuideAtDesk(await someRecruiter(), { ...readGuide('ciso'), lead: 'In our words.' })
  expect(await lines((slug) => slug === 'cto')).toEqual([
    expect.stringContaining('ciso: was edited at the desk'),
  ])
  expect(await lines((slug) => slug === 'ciso')).toEqual(['ciso: loaded from its file'])
})
