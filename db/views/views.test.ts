import { expect, test } from 'vitest'
import { someRecruiter } from '../testing/makers'
import { forgetView, keepView, listViews } from './views'

test('a recruiter keeps views of a list by name, and a colleague neither sees nor forgets them', async () => {
  const [ines, noor] = [await someRecruiter(), await someRecruiter()]
  await keepView(ines.id, { list: 'jobs', name: 'Unconfirmed', query: 'state=unconfirmed' })
  await keepView(ines.id, { list: 'jobs', name: 'Busy', query: 'sort=applications' })
  await keepView(ines.id, { list: 'applications', name: 'Offers', query: 'show=offer' })
  await keepView(ines.id, { list: 'jobs', name: 'Busy', query: 'sort=applications&state=published' })
  const kept = await listViews(ines.id, 'jobs')
  expect(kept.map(({ name, query }) => [name, query])).toEqual([
    ['Busy', 'sort=applications&state=published'],
    ['Unconfirmed', 'state=unconfirmed'],
  ])
  expect(await listViews(noor.id, 'jobs')).toEqual([])
  expect(await forgetView(noor.id, kept[0]?.id ?? '')).toBe(false)
  expect(await forgetView(ines.id, kept[0]?.id ?? '')).toBe(true)
  expect((await listViews(ines.id, 'jobs')).map(({ name }) => name)).toEqual(['Unconfirmed'])
})
