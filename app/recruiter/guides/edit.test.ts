import { expect, test } from 'vitest'
import { emptyForm, type FormState } from '@/app/_lib/form-state'
import { asSomebody } from '@/app/_who-may/testing'
import { typedRow } from '@/content/guide/edit/rows'
import { guideContent } from '@/content/guide/schema'
import { readGuide } from '@/content/guides'
import { listAudit } from '@/db/audit/audit'
import { findGuideDraft } from '@/db/guides/drafts'
import { findGuide } from '@/db/guides/guides'
import { loadGuide } from '@/db/guides/load'
import { findGuideOffer, listGuideRevisions } from '@/db/guides/versions'
import type { Staff, User } from '@/db/people/users'
import { editGuideAtDesk } from '@/db/testing/guides'
import { someCandidate, someOwner, someRecruiter } from '@/db/testing/makers'
import { auditQuery } from '@/rules/audit/query'
import { keepRowAction } from './[slug]/[part]/actions'
import { keepTextAction } from './[slug]/actions'
import { bringTogetherAction, publishDraftAction } from './[slug]/preview/actions'
import { restoreVersionAction, takeOfferAction } from './[slug]/versions/actions'
import { readWorkingCopy, stampOf } from './working-copy'

type Action = (state: FormState, form: FormData) => Promise<FormState>

/** What an action answers: the state of its form, or the address to which it leads. */
async function send(who: User, action: Action, fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  try {
    return await asSomebody(who, () => action(emptyForm, form))
  } catch (error) {
    return { leadsTo: String(Object(error).digest).split(';')[2] ?? String(error) }
  }
}

const file = readGuide('security-engineer')
const slug = file.slug
const served = async () => guideContent.parse(await findGuide(slug))
const draftHash = async (who: Staff) => (await findGuideDraft(who, slug))?.contentHash ?? ''
const row = (typed: Record<string, string> = {}) => ({
  ...{ guide: slug, kind: 'salaries', at: '0', stamp: stampOf(file.salaries[0]) },
  ...typedRow(file, 'salaries', 0),
  ...typed,
})

test('a figure goes by a draft and a preview to the readers, and an earlier version comes back', async () => {
  await loadGuide(file)
  const ines = await someRecruiter({ name: 'Inès' })
  expect(await send(ines, keepRowAction, row({ min: 'beaucoup', asOf: '2199' }))).toMatchObject({
    message: 'Not in your draft yet. Please check:',
    errors: { min: expect.stringContaining('“beaucoup”') },
    values: { min: 'beaucoup', asOf: '2199' },
  })
  expect(await send(ines, keepRowAction, row({ min: '20 000' }))).toEqual({
    leadsTo: `/recruiter/guides/${slug}/figures?done=kept#salaries`,
  })
  expect(await send(ines, keepRowAction, row({ min: '21 000' }))).toMatchObject({
    message: expect.stringContaining('in another tab'),
    values: { min: '21 000' },
  })
  expect((await served()).salaries[0]?.min).toBe(file.salaries[0]?.min)

  const publish = async (hash: string) =>
    send(ines, publishDraftAction, { id: slug, hash, note: 'A newer survey' })
  expect(await publish('another')).toMatchObject({ message: expect.stringContaining('after you opened') })
  expect(await publish(await draftHash(ines))).toEqual({
    leadsTo: `/recruiter/guides/${slug}/versions?done=published`,
  })
  expect((await served()).salaries[0]?.min).toBe(20_000)

  const [newest, first] = await listGuideRevisions(slug)
  expect(newest).toMatchObject({ author: 'Inès', note: 'A newer survey' })
  const { publishedHash = '' } = (await readWorkingCopy(ines, slug)) ?? {}
  const sent = { id: slug, version: String(first?.id), hash: publishedHash, note: '' }
  expect(await send(ines, restoreVersionAction, { ...sent, hash: 'another' })).toMatchObject({
    message: expect.stringContaining('Nothing was changed'),
  })
  await send(ines, restoreVersionAction, sent)
  expect(await served()).toEqual(file)

  const owner = { ...(await someOwner()), access: 'owner' as const }
  const { acts } = await listAudit(owner, auditQuery.parse({ kind: 'guide', by: ines.id }))
  expect(acts.map(({ verb, whom }) => [verb, whom])).toEqual([
    ['restore', file.title],
    ['revise', file.title],
  ])
})

test('nobody but the desk edits a guide', async () => {
  const candidate = await someCandidate()
  for (const action of [keepRowAction, keepTextAction, publishDraftAction])
    expect(await send(candidate, action, row())).not.toHaveProperty('errors')
  expect(await listGuideRevisions(slug)).toHaveLength(3)
})

test('a draft that was overtaken and what a release brought come together with what stands', async () => {
  const [ines, tom] = [await someRecruiter(), await someRecruiter()]
  await send(ines, keepRowAction, row({ min: '20 000' }))
  await editGuideAtDesk(tom, { ...file, lead: 'Tom’s words.' })
  const hash = await draftHash(ines)
  expect(await send(ines, publishDraftAction, { id: slug, hash })).toMatchObject({
    message: expect.stringContaining('Nothing was published'),
  })
  const { publishedHash: upon = '' } = (await readWorkingCopy(ines, slug)) ?? {}
  expect(await send(ines, bringTogetherAction, { guide: slug, hash, upon })).toEqual({
    leadsTo: `/recruiter/guides/${slug}/preview`,
  })

  await loadGuide({ ...file, title: 'Who is a security engineer?' })
  const offer = String((await findGuideOffer(slug))?.id)
  expect(await send(ines, takeOfferAction, { guide: slug, offer, hash: await draftHash(ines) })).toEqual({
    leadsTo: `/recruiter/guides/${slug}/preview`,
  })
  await send(ines, publishDraftAction, { id: slug, hash: await draftHash(ines) })
  const now = await served()
  expect([now.title, now.lead, now.salaries[0]?.min]).toEqual([
    'Who is a security engineer?',
    'Tom’s words.',
    20_000,
  ])
  expect(await findGuideOffer(slug)).toBeUndefined()
})
