import { someApplication, someCandidate, someJob, someManager, someRecruiter } from '@/db/testing/makers'
import { dayOf, daysAfter, siteCalendar } from '@/rules/calendar'
import { expect, test } from './fixtures'

const today = () => dayOf(new Date(), siteCalendar())

for (const tag of ['@phone', '@nojs'])
  test(`a recruiter goes on holiday, a colleague covers, and all is back with one press (${tag.slice(1)})`, {
    tag,
  }, async ({ page, context, signIn, mailbox, expectAccessible }) => {
    const ana = await someRecruiter({ name: 'Ana Costa' })
    const ben = await someRecruiter({ name: `Ben ${tag.slice(1)} Ray` })
    const job = await someJob({ recruiter: ana, title: 'Planner of tides', publishedAt: new Date() })
    const { id } = await someApplication(job.slug, await someCandidate({ name: 'Léa Fontaine' }))

    await test.step('Ana says when she is away; a wrong date keeps what she chose', async () => {
      await signIn(ana)
      await page.goto('/recruiter/away')
      await page.getByLabel('First day').fill(daysAfter(today(), 2))
      await page.getByLabel('Last day').fill(today())
      await page.getByLabel('Who covers').selectOption(ben.id)
      await page.getByRole('button', { name: 'Save the absence' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('lies before the first')
      await page.getByLabel('First day').fill(today())
      await page.getByLabel('Last day').fill(daysAfter(today(), 7))
      await expect(page.getByLabel('Who covers')).toHaveValue(ben.id)
      await page.getByRole('button', { name: 'Save the absence' }).click()
      await expect(page.getByRole('status')).toContainText('Saved')
      await expect(page.getByText(`${ben.name} covers.`)).toBeVisible()
      if (tag === '@phone') await expectAccessible(page)
      expect(await mailbox.bodyTo(ben.email)).toContain('has named you to cover')
    })
    await test.step('her Today says who covers', async () => {
      await page.goto('/recruiter')
      await expect(page.getByText(`${ben.name} covers for you`)).toBeVisible()
    })
    await test.step('Ben finds her work on his Today, under her name, and answers', async () => {
      await context.clearCookies()
      await signIn(ben)
      await page.goto('/recruiter')
      const hers = page.getByRole('region', { name: /^For Ana Costa, away until/ })
      if (tag === '@phone') await expectAccessible(page)
      await hers.getByRole('link', { name: 'Read Léa Fontaine' }).click()
      await expect(page).toHaveURL(new RegExp(`/recruiter/applications/${id}`))
      await page.getByLabel('Note for yourself').fill('Called, and wrote down the times.')
      await page.getByRole('button', { name: 'Save the note' }).click()
      await expect(page.getByRole('status')).toBeVisible()
    })
    await test.step('a colleague who gives a job away reads that she is away', async () => {
      const other = await someJob({ publishedAt: new Date() })
      await context.clearCookies()
      await signIn(other.recruiter)
      await page.goto(`/recruiter/jobs/${other.id}`)
      await page.getByText('Give it to a colleague').click()
      await expect(page.getByLabel('Colleague')).toContainText('Ana Costa, away until')
    })
    await test.step('Ana is back, and Ben reaches her work no more', async () => {
      await context.clearCookies()
      await signIn(ana)
      await page.goto('/recruiter')
      await page.getByRole('button', { name: 'I am back' }).click()
      await expect(page.getByRole('status')).toContainText('Ended')
      await page.goto('/recruiter')
      await expect(page.getByRole('link', { name: 'Read Léa Fontaine' })).toBeVisible()
      await context.clearCookies()
      await signIn(ben)
      expect((await page.goto(`/recruiter/applications/${id}`))?.status()).toBe(404)
      await page.goto('/recruiter')
      await expect(page.getByText('Ana Costa')).toHaveCount(0)
    })
  })

test('a manager says that a recruiter is away, changes who covers, and calls it off', async ({
  page,
  signIn,
  mailbox,
}) => {
  const manager = await someManager()
  const [ana, ben] = [await someRecruiter({ name: 'Ana Costa' }), await someRecruiter({ name: 'Ben Ray' })]
  await signIn(manager)
  await page.goto(`/recruiter/people/${ana.id}`)
  await page.getByLabel('First day').fill(daysAfter(today(), 3))
  await page.getByLabel('Last day').fill(daysAfter(today(), 9))
  await page.getByLabel('Who covers').selectOption(ben.id)
  await page.getByRole('button', { name: 'Save the absence' }).click()
  await expect(page.getByRole('status')).toContainText('Saved')
  expect(await mailbox.bodyTo(ana.email)).toContain('Ben Ray covers for you')

  await page.getByRole('link', { name: 'Change it' }).click()
  await expect(page.getByLabel('Who covers')).toHaveValue(ben.id)
  await page.getByLabel('Who covers').selectOption(manager.id)
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByText(`${manager.name} covers.`)).toBeVisible()
  expect(await mailbox.bodyTo(ben.email)).toContain('no longer needed')

  await page.goto('/recruiter/people')
  const away = page
    .getByRole('region', { name: 'Away' })
    .getByRole('listitem')
    .filter({ hasText: manager.name })
  await expect(away.filter({ hasText: 'Ana Costa' }).first()).toBeVisible()
  await page.goto(`/recruiter/people/${ana.id}`)
  await page.getByRole('button', { name: 'Call it off' }).click()
  await expect(page.getByText('No absence is planned.')).toBeVisible()
})
