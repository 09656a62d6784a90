import type { Page } from '@playwright/test'
import { inviteStaff, listInvitations } from '@/db/people/invitations'
import { listStaff, removeStaff } from '@/db/people/staff'
import type { Owner, User } from '@/db/people/users'
import { findSiteSettings } from '@/db/site/site-settings'
import { someCandidate, someOwner, someRecruiter } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const secret = 'pallets at four in the morning'
const asOwner = async (): Promise<Owner> => ({ ...(await someOwner()), access: 'owner' })

for (const tag of ['@phone', '@nojs'])
  test(`an owner invites a recruiter, who works at the desk and is removed again (${tag.slice(1)})`, {
    tag,
  }, async ({ page, context, someone, signIn, mailbox }) => {
    const owner = await asOwner()
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
  const owner = await asOwner()
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
  owner: () => someOwner(),
}

// Who gets what of the rooms of the desk that are not everybody's.
const answers: Record<string, Record<string, number>> = {
  '/recruiter/settings': { visitor: 307, candidate: 404, recruiter: 404, owner: 200 },
  '/recruiter/people': { visitor: 307, candidate: 404, recruiter: 404, owner: 200 },
  '/recruiter/people/[id]': { visitor: 307, candidate: 404, recruiter: 404, owner: 200 },
  '/recruiter/messages': { visitor: 307, candidate: 404, recruiter: 200, owner: 200 },
}

test('the rooms of the owner answer each as they should', async ({ context, signIn }) => {
  const colleague = await someRecruiter()
  for (const who of ['visitor', 'candidate', 'recruiter', 'owner']) {
    await context.clearCookies()
    const user = await people[who]?.()
    if (user) await signIn(user)
    for (const [path, of] of Object.entries(answers)) {
      const answer = await context.request.get(path.replace('[id]', colleague.id), { maxRedirects: 0 })
      expect(answer.status(), `${who} at ${path}`).toBe(of[who])
    }
  }
})

for (const [who, tag] of [
  ['recruiter', '@js'],
  ['candidate', '@nojs'],
  ['visitor', '@nojs'],
] as const)
  test(`a ${who} who sends the forms of an owner changes nothing`, { tag }, async ({
    context,
    someone,
    signIn,
  }) => {
    const owner = await asOwner()
    const colleague = await someRecruiter()
    const [invited, asked] = [someone.email(), someone.email()]
    await inviteStaff(owner, { email: asked, access: 'recruiter' })
    const before = await findSiteSettings()
    const fills: [string, (page: Page) => Promise<void>, (page: Page) => Promise<void>][] = [
      [
        '/recruiter/people',
        (page) => page.getByLabel('E-mail').fill(invited),
        (page) => page.getByRole('button', { name: 'Send the invitation' }).click(),
      ],
      [
        '/recruiter/people',
        async () => {},
        (page) =>
          page
            .getByRole('listitem')
            .filter({ hasText: asked })
            .getByRole('button', { name: 'Take back' })
            .click(),
      ],
      [
        `/recruiter/people/${colleague.id}`,
        async (page) => {
          await page.getByLabel('Who takes over').selectOption(owner.id)
        },
        (page) => page.getByRole('button', { name: 'Remove' }).click(),
      ],
      [
        '/recruiter/settings',
        (page) => page.getByLabel('Share capital').fill('Taken over'),
        (page) => page.getByRole('button', { name: 'Save the settings' }).click(),
      ],
    ]
    await signIn(owner)
    const tabs = []
    for (const [path, fill, send] of fills) {
      const tab = await context.newPage()
      await tab.goto(path)
      await fill(tab)
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
    expect((await listStaff(owner)).map(({ id }) => id)).toContain(colleague.id)
    expect((await findSiteSettings()).settings.capital).toBe(before.settings.capital)
    await removeStaff(owner, colleague.id, owner.id)
  })

const nothingHere = /This is not on your desk|There is no page at this address/
