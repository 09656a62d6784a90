import { expect, test } from './fixtures'

test('an application that does not reach us stays as it was written, and is sent again', async ({
  page,
  context,
  openJob,
  someone,
  takeTime,
}) => {
  await page.goto(`/jobs/${openJob.slug}/apply`)
  await page.getByLabel('Name').fill('Ines Carpentier')
  await page.getByLabel('E-mail').fill(someone.email())
  await page.getByLabel('CV').setInputFiles('e2e/files/ines.pdf')
  await page.getByLabel('Note').fill('I planned pallets for three years.')
  await takeTime(page)

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send application' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'did not reach us' })).toBeFocused()
  await expect(page.getByLabel('Note')).toHaveValue('I planned pallets for three years.')
  await expect(page.getByLabel('CV')).toHaveValue(/ines\.pdf$/)

  await context.setOffline(false)
  await page.getByRole('button', { name: 'Send application' }).click()
  await expect(page.getByRole('heading', { name: 'Application sent' })).toBeVisible()
})

test('what is typed while the scripts of a page are on their way stays', async ({
  page,
  someone,
  signIn,
}) => {
  await signIn(await someone.recruiter())
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/*.js', (route) => held.then(() => route.continue()))
  await page.goto('/recruiter/guides/embedded-engineer', { waitUntil: 'commit' })
  const text = page.getByLabel('Text')
  const typed = `${await text.inputValue()}\nTyped on a slow line.`
  await text.fill(typed)
  letThrough()
  await text.evaluate(
    (box) =>
      new Promise<void>((done) => {
        const look = () =>
          Object.keys(box).some((key) => key.startsWith('__react')) ? done() : setTimeout(look, 50)
        look()
      }),
  )
  await expect(text).toHaveValue(typed)
})

test('a server that breaks down leaves a brief as it was written', async ({ page }) => {
  await page.goto('/briefs/new?role=back-end-developer')
  await page.route('**/briefs/new*', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 502, body: 'Bad gateway' })
      : route.continue(),
  )
  const work = page.getByLabel('What will this person work on?')
  await work.fill('We move to a new hall in spring.')
  await page.getByRole('button', { name: 'Send the brief' }).click()

  await expect(page.getByRole('alert').filter({ hasText: 'did not reach us' })).toBeFocused()
  await expect(work).toHaveValue('We move to a new hall in spring.')
})

test('a brief that was begun before the site was renewed is sent as if it were not', async ({
  page,
  someone,
  takeTime,
}) => {
  await page.goto('/briefs/new?role=back-end-developer&seniority=senior')
  await page.locator('[name^="$ACTION_ID_"]').evaluate((field: HTMLInputElement) => {
    field.name = `$ACTION_ID_${'0'.repeat(42)}`
  })
  await page.getByLabel('What will this person work on?').fill('We move to a new hall in spring.')
  await page.getByLabel('Hybrid').check({ force: true })
  await page.getByLabel('City').fill('Lyon')
  await page.getByLabel('Company').fill('Halden')
  await page.getByLabel('Your name').fill('Marc Delorme')
  await page.getByLabel('E-mail').fill(someone.email())
  await takeTime(page)
  await page.getByRole('button', { name: 'Send the brief' }).click()
  await expect(page.getByRole('heading', { name: 'Brief sent' })).toBeVisible()
})

test('a job that is written while the session ends stays, and is kept after signing in elsewhere', async ({
  page,
  context,
  someone,
  signIn,
}) => {
  const lea = await someone.recruiter()
  await signIn(lea)
  await page.goto('/recruiter/jobs/new')
  await page.getByLabel('Title').fill('Night shift planner of pallets')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Save the draft and preview it' }).click()

  await expect(page.getByRole('alert').filter({ hasText: 'You have been signed out' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Sign in in a new tab' })).toHaveAttribute('target', '_blank')
  await expect(page.getByLabel('Title')).toHaveValue('Night shift planner of pallets')

  await signIn(lea)
  await page.getByRole('button', { name: 'Save the draft and preview it' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Choose' })).toBeFocused()
  await expect(page.getByLabel('Title')).toHaveValue('Night shift planner of pallets')
})

test('a page that is opened offline is told in the site’s own frame, and comes with “Try again”', async ({
  page,
  context,
}) => {
  await page.goto('/method')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Role guides' }).click()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))

  await context.setOffline(true)
  await page.goto('/companies')
  await expect(page.getByRole('heading', { name: 'This page did not reach you' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCSS('display', 'flex')
  await expect(page.getByRole('contentinfo')).toBeVisible()

  await context.setOffline(false)
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page).toHaveURL('/companies')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/compan/i)
})
