import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { findDeskApplication, listDeskEvents } from '@/db/applications/desk'
import { findBlindSince, findOwnOpinion, setBlind } from '@/db/blind/blind'
import { submitBrief } from '@/db/briefs/briefs'
import { findDeskBrief, listBriefsToCall } from '@/db/briefs/desk'
import { qualifyBrief } from '@/db/briefs/steps'
import { listConversation } from '@/db/conversations/conversations'
import { listDeskLetters } from '@/db/desk/letters'
import { findDeskJob } from '@/db/jobs/desk'
import { listMessages, sendMessage } from '@/db/messages/messages'
import { findReport, listReports, reportJob } from '@/db/reports/reports'
import { someApplication, someBriefDraft, someEmail } from '@/db/testing/makers'
import { expect, test } from './fixtures'

/** Every address of the desk, made from its folders, so that a new page cannot be forgotten. */
function deskAddresses(ids: {
  jobs: number
  applications: string
  briefs: string
  mail: string
  messages: string
  reports: string
}) {
  return readdirSync('app/recruiter', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/recruiter/${file.replace(/\/?(page\.tsx|route\.ts)$/, '')}`.replace(/\/$/, ''))
    .map((path) =>
      path.replace(
        /\/(jobs|applications|briefs|mail|messages|reports)\/\[id\]/,
        (_, noun: keyof typeof ids) => `/${noun}/${ids[noun]}`,
      ),
    )
    .map((path) =>
      path
        .replace('/guides/[slug]', '/guides/cto')
        .replace('/cto/[part]', '/cto/figures')
        .replace('/versions/[id]', '/versions/1')
        .replace(/(people|candidates|contacts|files|reports|templates|imports)\/\[id\]/, '$1/somebody')
        .replace('/companies/[slug]', '/companies/halden'),
    )
}

async function someDesk(openJob: {
  id: number
  slug: string
  recruiter: Parameters<typeof qualifyBrief>[0]
}) {
  const application = await someApplication(openJob.slug)
  await setBlind(openJob.recruiter, openJob.id, true)
  const blind = await someApplication(openJob.slug)
  const companyName = `Nodal ${someEmail().slice(7, 18)}`
  await submitBrief(someBriefDraft({ companyName }))
  const brief = (await listBriefsToCall(openJob.recruiter)).find((row) => row.companyName === companyName)
  await qualifyBrief(openJob.recruiter, brief?.id ?? '', '')
  const [letter] = await listDeskLetters(openJob.recruiter, undefined, 1)
  const sent = { name: 'Camille Roux', email: someEmail(), topic: 'other', text: 'Hello', page: '' } as const
  await sendMessage(sent)
  await reportJob(openJob.id, { reason: 'wrong', text: 'The town', email: '' })
  const [report] = await listReports(openJob.recruiter, { state: 'open' })
  const messages = await listMessages(openJob.recruiter, { state: 'open' })
  return {
    jobs: openJob.id,
    applications: application.id,
    briefs: brief?.id ?? '',
    mail: letter?.id ?? '',
    messages: messages.find(({ email }) => email === sent.email)?.id ?? '',
    reports: report?.id ?? '',
    blind: blind.id,
  }
}

test('a visitor is sent to sign in, and comes back', async ({ request, openJob }) => {
  const addresses = deskAddresses(await someDesk(openJob))
  expect(addresses.length).toBeGreaterThan(12)
  for (const address of addresses) {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status(), address).toBe(307)
    // Who came for a download comes back to its page.
    const next = address.replace(/\/(?:cv|data\.csv|(?<!contacts\/)files\/[^/]+)$/, '')
    expect(answer.headers().location, address).toBe(`/sign-in?next=${encodeURIComponent(next)}`)
  }
})

test('for a candidate there is no desk', async ({ context, openJob, someone, signIn }) => {
  const addresses = deskAddresses(await someDesk(openJob))
  await signIn(await someone.candidate())
  for (const address of addresses) {
    const answer = await context.request.get(address, { maxRedirects: 0 })
    expect(answer.status(), address).toBe(404)
    expect(await answer.text(), address).not.toContain('Sign out')
  }
})

test('a colleague finds nothing of another’s jobs, applications and briefs', async ({
  page,
  openJob,
  someone,
  signIn,
}) => {
  const ids = await someDesk(openJob)
  const own = deskAddresses(ids).filter((address) =>
    /\/(jobs|applications|briefs|mail|reports)\/[^/]*\d/.test(address),
  )
  expect(own.length).toBeGreaterThan(6)
  await signIn(await someone.recruiter())
  for (const address of own)
    expect((await page.request.get(address, { maxRedirects: 0 })).status(), address).toBe(404)

  await page.goto(`/recruiter/applications/${ids.applications}`)
  await expect(page.getByRole('heading', { name: 'This is not on your desk' })).toBeVisible()
})

const nothingHere = /This is not on your desk|There is no page at this address/

type Fill = (page: Page) => Promise<void>

/** Every form of the desk that changes something, filled in and ready to be sent. */
function deskForms({
  jobs,
  applications,
  briefs,
  reports,
  blind,
}: Awaited<ReturnType<typeof someDesk>>): [string, Fill, string][] {
  const application = `/recruiter/applications/${applications}`
  return [
    [
      `/recruiter/jobs/${jobs}/edit`,
      (page) => page.getByLabel('Title').fill('Taken over'),
      'Save the changes',
    ],
    [
      `/recruiter/jobs/${jobs}/close`,
      async (page) => {
        await page.getByLabel('The job is filled').check()
      },
      'Close the job and send the answers',
    ],
    [
      application,
      async (page) => {
        await page.getByLabel('Move to').selectOption('Hired')
      },
      'Move and send the e-mail',
    ],
    [
      application,
      async (page) => {
        await page.getByText('Refuse, with a reason').click()
        await page.getByLabel('Somebody else has accepted the job').check()
      },
      'Send this answer and close',
    ],
    [application, (page) => page.getByLabel('Note for yourself').fill('Taken over'), 'Save the note'],
    [application, (page) => page.getByLabel('Message to').fill('Taken over'), 'Send the message'],
    [
      application,
      async (page) => {
        await page.getByText('Fill in your scorecard').click()
        await page.getByRole('group', { name: 'Go, or another' }).getByLabel('3 Clear signs').check()
        await page.getByRole('group', { name: 'On the whole' }).getByLabel('3 Clear signs').check()
      },
      'Hand your scorecard in',
    ],
    [
      `/recruiter/jobs/${jobs}/criteria`,
      (page) => page.getByLabel('What interviewers look at').fill('Taken over'),
      'Save the criteria',
    ],
    [`/recruiter/briefs/${briefs}`, async () => {}, 'Write the job from this brief'],
    [
      `/recruiter/briefs/${briefs}`,
      (page) => page.getByLabel('Message to').fill('Taken'),
      'Send the message',
    ],
    [`/recruiter/reports/${reports}`, async () => {}, 'Settle the report'],
    [`/recruiter/jobs/${jobs}/blind`, async () => {}, 'Show all names'],
    [
      `/recruiter/applications/${blind}`,
      async (page) => {
        await page.getByLabel('Rather yes').check()
        await page.getByLabel('Why').fill('Taken over')
      },
      'Record it and see who it is',
    ],
  ]
}

for (const [stranger, tag] of [
  ['colleague', '@js'],
  ['colleague', '@nojs'],
  ['candidate', '@nojs'],
  ['visitor', '@nojs'],
] as const)
  test(`a ${stranger} who sends the forms of the desk changes nothing ${tag}`, { tag }, async ({
    context,
    openJob,
    someone,
    signIn,
  }) => {
    const ids = await someDesk(openJob)
    await signIn(openJob.recruiter)
    const tabs: { tab: Page; button: string }[] = []
    for (const [path, fill, button] of deskForms(ids)) {
      const tab = await context.newPage()
      await tab.goto(path)
      await fill(tab)
      tabs.push({ tab, button })
    }

    await context.clearCookies()
    if (stranger === 'colleague') await signIn(await someone.recruiter())
    if (stranger === 'candidate') await signIn(await someone.candidate())
    for (const { tab, button } of tabs) {
      await tab.getByRole('button', { name: button }).click()
      if (stranger === 'visitor') await expect(tab, button).toHaveURL(/\/sign-in\?next=/)
      else await expect(tab.getByRole('heading', { name: nothingHere }), button).toBeVisible()
    }

    const { recruiter } = openJob
    const { title } = openJob
    expect(await findDeskJob(recruiter, ids.jobs)).toMatchObject({ closedAt: null, title })
    expect(await findDeskApplication(recruiter, ids.applications)).toMatchObject({ stage: 'received' })
    expect(await listDeskEvents(ids.applications)).toHaveLength(1)
    expect(await findDeskBrief(recruiter, ids.briefs)).toMatchObject({ status: 'qualified' })
    expect(await listConversation({ applicationId: ids.applications })).toEqual([])
    expect(await listConversation({ briefId: ids.briefs })).toEqual([])
    expect(await findBlindSince(ids.jobs)).toBeDefined()
    expect(await findOwnOpinion(recruiter, ids.blind)).toBeUndefined()
    expect(await findReport(recruiter, ids.reports)).toMatchObject({ settledAt: null })
  })
