import type { Page } from '@playwright/test'
import { findImportFile } from '@/db/imports/files'
import { inviteStaff, listInvitations } from '@/db/people/invitations'
import { listStaff, removeStaff } from '@/db/people/staff'
import type { User } from '@/db/people/users'
import { findSiteSettings } from '@/db/site/site-settings'
import { someImportFile } from '@/db/testing/imports'
import { someCandidate, someManager, someOwner, someRecruiter } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const secret = 'pallets at four in the morning'

for (const tag of ['@phone', '@nojs'])
  test(`an owner invites a recruiter, who works at the desk and is removed again (${tag.slice(1)})`, {
    tag,
  }, async ({ page, context, someone, signIn, mailbox }) => {
    const owner = await someOwner()
    const email = someone.email()
    const name = `Bruno ${email.slice(7, 18)}`

    await test.step('invites', async () => {
      await signIn(owner)
      await page.goto('/recruiter/people')
      await page.getByLabel('E-mail').fill('bruno')
      await page.getByRole('button', { name: 'Send the invitation' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Write an e-mail address' })).toBeVisible()
      await page.getByLabel('E-mail').fill(email)
      await page.getByRole('button', { name: 'Send the invitation' }).click()
      await expect(page.getByRole('status')).toContainText('Invited')
      await expect(page.getByText(email, { exact: true })).toBeVisible()
    })
    const link = await mailbox.linkTo(email, 'Choose your name and password here')
    await test.step('the invited one accepts', async () => {
      await context.clearCookies()
      await page.goto(link)
      await page.goto(link)
      await page.getByLabel('Your name').fill(name)
      await page.getByLabel('Password').fill(secret)
      await page.getByRole('button', { name: 'Open my desk' }).click()
      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('Password').fill(secret)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
    })
    const ofBruno = await context.cookies()
    await test.step('a second click says that it is done', async () => {
      await page.goto(link)
      await expect(page.getByRole('heading', { name: 'This is already done' })).toBeVisible()
    })
    await test.step('the owner removes them, and they are out at once', async () => {
      await context.clearCookies()
      await signIn(owner)
      await page.goto('/recruiter/people')
      await page.getByRole('link', { name }).click()
      await page.getByLabel('Who takes over').selectOption(owner.id)
      await page.getByRole('button', { name: `Remove ${name}` }).click()
      await expect(page.getByRole('status')).toContainText('Removed')
      await expect(page.getByRole('link', { name })).toHaveCount(0)
      await context.clearCookies()
      await context.addCookies(ofBruno)
      await page.goto('/recruiter')
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    })
  })

test('an invitation is sent again with another link, and taken back', async ({
  page,
  someone,
  signIn,
  mailbox,
}) => {
  const owner = await someOwner()
  const email = someone.email()
  await inviteStaff(owner, { email, access: 'recruiter' })
  const first = await mailbox.linkTo(email, 'Choose your name')
  await signIn(owner)
  await page.goto('/recruiter/people')
  const row = page.getByRole('listitem').filter({ hasText: email })
  await row.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByRole('status')).toContainText('Sent again')
  await page.goto(first)
  await expect(page.getByRole('heading', { name: 'not good any more' })).toBeVisible()

  await page.goto('/recruiter/people')
  await row.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByRole('status')).toContainText('Taken back')
  await page.goto(await mailbox.linkTo(email, 'Choose your name'))
  await expect(page.getByRole('heading', { name: 'not good any more' })).toBeVisible()
})

const people: Record<string, () => Promise<User | undefined>> = {
  visitor: async () => undefined,
  candidate: () => someCandidate(),
  recruiter: () => someRecruiter(),
  manager: () => someManager(),
}

type Fill = (page: Page) => Promise<void>
type Owned = { path: string; fill?: Fill; send: Fill; ofManagers?: boolean }

for (const [who, tag] of [
  ['manager', '@nojs'],
  ['recruiter', '@js'],
  ['candidate', '@nojs'],
  ['visitor', '@nojs'],
] as const)
  test(`a ${who} who sends the forms of an owner changes nothing`, { tag }, async ({
    context,
    someone,
    signIn,
  }) => {
    const owner = await someOwner()
    const colleague = await someRecruiter()
    const [invited, asked] = [someone.email(), someone.email()]
    await inviteStaff(owner, { email: asked, access: 'recruiter' })
    const before = await findSiteSettings()
    const file = await someImportFile(owner)
    const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click()
    const forms: Owned[] = [
      {
        path: '/recruiter/people',
        fill: (page) => page.getByLabel('E-mail').fill(invited),
        send: press('Send the invitation'),
        ofManagers: true,
      },
      {
        path: '/recruiter/people',
        send: (page) =>
          page
            .getByRole('listitem')
            .filter({ hasText: asked })
            .getByRole('button', { name: 'Take back' })
            .click(),
        ofManagers: true,
      },
      {
        path: `/recruiter/people/${colleague.id}`,
        fill: async (page) => {
          await page.getByLabel('Who takes over').selectOption(owner.id)
        },
        send: press('Remove'),
        ofManagers: true,
      },
      {
        path: `/recruiter/people/${colleague.id}`,
        fill: async (page) => {
          await page.getByLabel('Works here as').selectOption('owner')
        },
        send: press('Change what they may do'),
      },
      { path: `/recruiter/imports/${file}`, send: press('Apply'), ofManagers: true },
      { path: `/recruiter/imports/${file}`, send: press('Forget this file'), ofManagers: true },
      {
        path: '/recruiter/settings',
        fill: (page) => page.getByLabel('Share capital').fill('Taken over'),
        send: press('Save the settings'),
      },
    ]
    await signIn(owner)
    const tabs = []
    for (const { path, fill, send } of forms.filter(({ ofManagers }) => who !== 'manager' || !ofManagers)) {
      const tab = await context.newPage()
      await tab.goto(path)
      await fill?.(tab)
      tabs.push({ tab, send })
    }
    await context.clearCookies()
    const user = await people[who]?.()
    if (user) await signIn(user)
    for (const { tab, send } of tabs) {
      await send(tab)
      const refused = who === 'visitor' ? 'Sign in' : nothingHere
      await expect(tab.getByRole('heading', { name: refused }).first()).toBeVisible()
    }

    const invitations = (await listInvitations(owner)).map(({ email }) => email)
    expect(invitations).toContain(asked)
    expect(invitations).not.toContain(invited)
    expect((await listStaff(owner)).find(({ id }) => id === colleague.id)?.access).toBe('recruiter')
    expect(await findImportFile(owner, file)).toMatchObject({ begunAt: null })
    expect((await findSiteSettings()).settings.capital).toBe(before.settings.capital)
    await removeStaff(owner, colleague.id, owner.id)
  })

const nothingHere = /This is not on your desk|There is no page at this address/

test('a manager’s and a recruiter’s limits @js', { tag: '@js' }, async ({
  page,
  context,
  openJob,
  someone,
  signIn,
  expectAccessible,
}) => {
  const [owner, manager, recruiter] = [await someOwner(), await someManager(), await someRecruiter()]
  const rail = page.getByRole('navigation', { name: 'Desk', exact: true })

  await test.step('a manager works on a colleague’s job, and reads and imports like an owner', async () => {
    await signIn(manager)
    await page.goto('/recruiter')
    await expect(page.getByRole('banner').getByText('Manager', { exact: true }).first()).toBeVisible()
    for (const name of ['Imports', 'People']) await expect(rail.getByRole('link', { name })).toBeVisible()
    for (const name of ['Audit', 'Settings']) await expect(rail.getByRole('link', { name })).toHaveCount(0)
    await page.goto(`/recruiter/jobs/${openJob.id}/edit`)
    await page.getByLabel('Title').fill('Planner of night shifts')
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Planner of night shifts' })).toBeVisible()
    await page.goto('/recruiter/insights')
    await expect(page.getByRole('link', { name: 'What people say' })).toHaveCount(0)
  })
  await test.step('invites recruiters alone, also with a form that was tampered with', async () => {
    await page.goto('/recruiter/people')
    await expectAccessible(page)
    const choice = page.getByLabel('What they may do')
    await expect(choice.getByRole('option')).toHaveText([/^Recruiter/])
    await page.getByLabel('E-mail').fill(someone.email())
    await choice.getByRole('option').evaluate((option) => option.setAttribute('value', 'owner'))
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText('Only an owner invites managers and owners')
  })
  await test.step('changes neither an owner nor what anybody may do', async () => {
    await page.goto(`/recruiter/people/${owner.id}`)
    await expect(page.getByText('Only an owner changes what managers and owners do here.')).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await page.goto(`/recruiter/people/${recruiter.id}`)
    await expect(page.getByRole('button', { name: `Remove ${recruiter.name}` })).toBeVisible()
    await expect(page.getByLabel('Works here as')).toHaveCount(0)
  })
  await context.clearCookies()
  await test.step('a recruiter reaches neither the job nor the people', async () => {
    await signIn(recruiter)
    await page.goto(`/recruiter/jobs/${openJob.id}`)
    await expect(page.getByRole('heading', { name: nothingHere })).toBeVisible()
    for (const name of ['Imports', 'People', 'Audit', 'Settings'])
      await expect(rail.getByRole('link', { name })).toHaveCount(0)
  })
  const ofRecruiter = await context.cookies()
  await test.step('an owner makes a manager of them', async () => {
    await context.clearCookies()
    await signIn(owner)
    await page.goto(`/recruiter/people/${recruiter.id}`)
    await expectAccessible(page)
    await page.getByLabel('Works here as').selectOption('manager')
    await page.getByRole('button', { name: 'Change what they may do' }).click()
    await expect(page.getByRole('status')).toContainText('Changed')
  })
  await test.step('they are signed out, and reach it once they have signed in again', async () => {
    await context.clearCookies()
    await context.addCookies(ofRecruiter)
    await page.goto('/recruiter')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await signIn(recruiter)
    await page.goto(`/recruiter/jobs/${openJob.id}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Planner of night shifts' })).toBeVisible()
  })
})
