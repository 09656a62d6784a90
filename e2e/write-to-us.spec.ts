import { expect, test } from './fixtures'

test('a visitor reports a job, and is told what was done', { tag: '@nojs' }, async ({
  page,
  openJob,
  someone,
  signIn,
  mailbox,
  takeTime,
}) => {
  const email = someone.email()
  await page.goto(`/jobs/${openJob.slug}`)
  await page.getByRole('link', { name: 'Report it' }).click()
  await page.getByLabel('What you saw').fill('They ask for 90 euros.')
  await page.getByLabel('E-mail').fill(email)
  await takeTime(page)
  await page.getByRole('button', { name: 'Send the report' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Choose what is wrong' })).toBeVisible()
  await expect(page.getByLabel('What you saw')).toHaveValue('They ask for 90 euros.')
  await page.getByLabel('What is wrong?').selectOption('money')
  await page.getByRole('button', { name: 'Send the report' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you for the report' })).toBeVisible()

  await signIn(openJob.recruiter)
  await page.goto('/recruiter/reports')
  await page
    .getByRole('link', { name: /asks for money/ })
    .first()
    .click()
  await expect(page.getByText('They ask for 90 euros.')).toBeVisible()
  await page.getByLabel('What was done').fill('We have closed it.')
  await page.getByRole('button', { name: 'Settle the report' }).click()
  await expect(page.getByRole('heading', { name: 'What was done' })).toBeVisible()
  expect(await mailbox.bodyTo(email)).toContain('We have closed it.')
})

for (const tag of ['@phone', '@nojs'])
  test(`a visitor writes to the site, and a recruiter answers with a letter (${tag.slice(1)})`, {
    tag,
  }, async ({ page, context, someone, signIn, mailbox, takeTime }) => {
    const email = someone.email()
    const said = `The button at the end does nothing (${email}).`

    await test.step('is told what is missing, and loses nothing', async () => {
      await page.goto('/contact?topic=accessibility&page=/guides/cto')
      await expect(page.getByLabel('What is it about?')).toHaveValue('accessibility')
      await expect(page.getByLabel('Address of the page')).toHaveValue('/guides/cto')
      await page.getByLabel('Your message').fill(said)
      await page.getByLabel('E-mail').fill(email)
      await takeTime(page)
      await page.getByRole('button', { name: 'Send the message' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Write your name' })).toBeVisible()
      await expect(page.getByLabel('Your message')).toHaveValue(said)
    })
    await test.step('sends it', async () => {
      await page.getByLabel('Name').fill('Camille Roux')
      await page.getByRole('button', { name: 'Send the message' }).click()
      await expect(page.getByRole('heading', { name: 'Your message has arrived' })).toBeVisible()
      expect(await mailbox.bodyTo(email)).not.toContain('button')
    })
    await test.step('a recruiter finds and answers it', async () => {
      await signIn(await someone.recruiter())
      await page.goto('/recruiter/messages')
      await page.getByRole('row').filter({ hasText: email }).getByRole('link').click()
      await expect(page.getByText(said)).toBeVisible()
      await expect(page.getByRole('link', { name: '/guides/cto' })).toHaveAttribute('href', '/guides/cto')
      const other = await context.newPage()
      await other.goto(page.url())

      await page.getByLabel('Your answer').fill('It works again since this morning.')
      await page.getByRole('button', { name: 'Send the answer' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Answered' })).toBeVisible()
      expect(await mailbox.bodyTo(email)).toContain('It works again since this morning.')

      await other.getByLabel('Your answer').fill('Which button?')
      await other.getByRole('button', { name: 'Send the answer' }).click()
      await expect(other.getByRole('alert').filter({ hasText: 'answered it on' })).toBeVisible()
      await expect(other.getByLabel('Your answer')).toHaveValue('Which button?')
      expect(await mailbox.bodyTo(email)).not.toContain('Which button?')
    })
  })
