import { someApplication, someCandidate, someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

test('the notice leads back to the list with its filters and its order', { tag: '@nojs' }, async ({
  page,
  signIn,
}) => {
  const job = await someJob({ publishedAt: new Date() })
  await someJob({ recruiter: job.recruiter, title: 'Aa planner', publishedAt: new Date() })
  await signIn(job.recruiter)
  const list = '/recruiter/jobs?state=published&sort=title'
  await page.goto(list)
  await page.getByLabel('Choose Aa planner').check()
  await page.getByRole('button', { name: 'Pause…' }).click()
  await page.getByRole('button', { name: 'Pause 1 job' }).click()
  await expect(page.getByText('Paused 1 job.')).toBeVisible()
  expect(page.url()).toContain(list)
  await expect(page.getByLabel('Choose Aa planner')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Choose Aa planner')).toBeVisible()
  expect(page.url()).toContain(list)
})

test('the figures of the rail open what they count', { tag: '@nojs' }, async ({ page, signIn }) => {
  const job = await someJob({ publishedAt: new Date() })
  const { id } = await someApplication(job.slug, await someCandidate())
  await signIn(job.recruiter)
  await page.goto('/recruiter/mail?show=waiting')
  const letter = await page.getByRole('main').locator('[data-row]').first().getAttribute('href')
  await page.goto(letter ?? '')
  await page.getByRole('button', { name: 'Stop' }).click()
  const rail = page.getByRole('navigation', { name: 'Desk', exact: true })
  await rail.getByRole('link', { name: 'Mail: 1 failed or stopped' }).click()
  await expect(page.getByRole('main').locator('[data-row]')).toHaveCount(1)
  await rail.getByRole('link', { name: 'Applications: 1 open' }).click()
  await expect(page.getByRole('main').locator('[data-row]')).toHaveAttribute('href', new RegExp(id))
  await expect(rail.getByRole('link', { name: 'Applications', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
})

for (const tag of ['@js', '@nojs'])
  test(`a list as one looks at it is kept under a name, and forgotten (${tag.slice(1)})`, { tag }, async ({
    page,
    signIn,
  }) => {
    const job = await someJob({ publishedAt: new Date() })
    await signIn(job.recruiter)
    const list = '/recruiter/jobs?state=published&sort=title'
    await page.goto(list)
    await page.getByText('Keep this view').click()
    await page.getByLabel('Name of the view').fill('Online by title')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByRole('link', { name: 'Online by title' })).toBeVisible()
    await page.goto('/recruiter/jobs')
    await page.getByRole('link', { name: 'Online by title' }).click()
    await expect(page).toHaveURL(new RegExp(list.replace('?', '\\?')))
    await page.getByRole('button', { name: 'Forget “Online by title”' }).click()
    await expect(page.getByRole('link', { name: 'Online by title' })).toHaveCount(0)
  })

test('an address that asks for what a list does not have is told, and filters with words without end', {
  tag: '@nojs',
}, async ({ page, signIn }) => {
  const job = await someJob({ publishedAt: new Date() })
  await signIn(job.recruiter)
  const main = page.getByRole('main')
  await page.goto('/recruiter/jobs?state=nonsense&q=%00')
  await expect(main.getByRole('status').first()).toContainText(
    'The address asks for something that is not here: state.',
  )
  await page.goto(`/recruiter/jobs?q=${'a'.repeat(3000)}&q=b`)
  await expect(page.getByRole('heading', { name: 'No job fits' })).toBeVisible()
  await page.goto('/recruiter/jobs?done=constructor&did=__proto__&jobs=1.1')
  await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible()
})
