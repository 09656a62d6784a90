import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { asSomebody } from '@/app/_who-may/testing'
import type { Chip } from '@/components/desk/chips'
import { type DeskCounts, railEntries } from '@/components/desk/rail-entries'
import { withdraw } from '@/db/applications/applications'
import type { Staff } from '@/db/people/users'
import { eraseAccount } from '@/db/personal-data/erase'
import type { Desk } from '@/db/testing/desk/desk'
import { someApplication, someCandidate, someJob, someRecruiter } from '@/db/testing/makers'
import { addDays } from '@/rules/dates'
import { renderAll } from './render-all'
import { openPage, someGrownDesk } from './testing'

let desk: Desk

beforeAll(async () => {
  desk = await someGrownDesk(3)
  for (const who of [desk.owner, desk.colleague]) {
    const publishedAt = addDays(new Date(), -40)
    const job = await someJob({ recruiter: who, publishedAt })
    await someJob({ recruiter: who, publishedAt, validUntil: addDays(new Date(), -1) })
    const [late, gone, erased] = [await someCandidate(), await someCandidate(), await someCandidate()]
    await someApplication(job.slug, late, addDays(new Date(), -30))
    const taken = await someApplication(job.slug, gone)
    await withdraw(taken)
    await someApplication(job.slug, erased)
    await eraseAccount(erased.id)
  }
}, 120_000)

/** What a page of the desk shows to somebody at that address: each component with what it is given. */
async function open(who: Staff, href: string) {
  const { pathname, searchParams } = new URL(href, 'http://desk')
  const folder = pathname.replace(/^\/recruiter\/?/, '')
  const shown: Record<string, Record<string, unknown>[]> = {}
  await openPage(who, folder, { query: Object.fromEntries(searchParams) }, (type, props) => {
    if (typeof type === 'function') shown[type.name] = [...(shown[type.name] ?? []), props]
  })
  return shown
}

async function countsOf(who: Staff): Promise<DeskCounts> {
  const { default: Layout } = await import(path.resolve('app/recruiter/layout.tsx'))
  let counts: DeskCounts | undefined
  await asSomebody(who, async () =>
    renderAll(await Layout({ children: null }), (_type, props) => {
      if (props.counts) counts = props.counts as DeskCounts // those of the rail
    }),
  )
  return counts ?? expect.fail('the desk has no rail')
}

const whose = () => [
  { name: 'an owner', who: desk.owner as Staff },
  { name: 'a recruiter', who: desk.colleague },
]

test('each figure of the rail opens exactly the rows that it counts', async () => {
  for (const { name, who } of whose()) {
    const figures = railEntries(await countsOf(who), who.access).flatMap((entry) => entry.figures ?? [])
    for (const { n, what, href } of figures) {
      const shown = await open(who, href)
      const rows = href.endsWith('#late')
        ? (shown.QueueRow ?? []).filter(({ task }) => (task as { dueAt: Date }).dueAt < new Date())
        : (shown.DeskRow ?? [])
      expect({ name, what, href, n: rows.length }).toEqual({ name, what, href, n })
    }
    expect(figures.length).toBeGreaterThan(name === 'an owner' ? 7 : 3)
  }
}, 120_000)

const lists = ['jobs', 'briefs', 'applications', 'messages', 'messages/people', 'reports', 'mail', 'contacts']

test.each(lists)(
  'each figure above the list of %s opens exactly the rows that it counts',
  async (folder) => {
    for (const { name, who } of whose())
      for (const query of ['', '?q=planner']) {
        const shown = await open(who, `/recruiter/${folder}${query}`)
        const chips = (shown.Chips ?? []).flatMap((props) => props.chips as Chip[])
        for (const { count, href } of chips.filter((chip) => chip.count !== undefined))
          expect({ name, href, n: ((await open(who, href)).DeskRow ?? []).length }).toEqual({
            name,
            href,
            n: count,
          })
      }
  },
  120_000,
)

test('each figure on Today stands above the rows that it counts', async () => {
  for (const { who } of whose()) {
    const shown = await open(who, '/recruiter')
    const counted = (shown.GroupName ?? []).reduce((sum, props) => sum + Number(props.count), 0)
    const covered = (shown.ForOne ?? []).length
    const rows = (shown.QueueRow ?? []).length
    if (covered === 0) expect(rows).toBe(counted)
    const counts = (shown.Headline ?? []).flatMap((props) => Object.values(props.counts as object))
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(rows)
  }
})

test('Today says so where it does not show all that it counts', async () => {
  const who = await someRecruiter()
  const job = await someJob({ recruiter: who, publishedAt: addDays(new Date(), -40) })
  for (let n = 0; n < 201; n++) await someApplication(job.slug, await someCandidate())
  const { QueueRow, MostUrgent } = await open(who, '/recruiter')
  const shown = QueueRow?.length ?? 0 // with the briefs of nobody
  expect(MostUrgent).toEqual([{ shown, of: shown + 1 }])
}, 120_000)
