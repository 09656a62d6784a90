import { closeJob } from '@/db/jobs/close'
import { someApplication, someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const postings = (html: string) => html.split('"@type":"JobPosting"').length - 1

test('an open job carries one JobPosting, a list none', async ({ request, openJob }) => {
  const page = await (await request.get(`/jobs/${openJob.slug}`)).text()
  const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json),
  )
  expect(blocks.map((block) => block['@type'])).toEqual(['JobPosting', 'BreadcrumbList'])
  expect(blocks[0]).toMatchObject({
    title: openJob.title,
    hiringOrganization: { name: openJob.company },
    baseSalary: {
      currency: 'EUR',
      value: { minValue: openJob.payMin, maxValue: openJob.payMax, unitText: 'YEAR' },
    },
    directApply: true,
  })
  for (const list of ['/', '/jobs', '/jobs?place=fr'])
    expect(postings(await (await request.get(list)).text()), list).toBe(0)
})

test('a closed job is gone at once: from its page and from the search', async ({ page, request }) => {
  const word = `wombat${Math.random().toString(36).slice(2)}`
  const job = await someJob({ title: `Keeper of ${word}`, publishedAt: new Date(Date.now() - 60_000) })
  const path = `/jobs/${job.slug}`
  const isFound = async () => (await (await request.get(`/jobs?q=${word}`)).text()).includes(path)
  expect((await request.get(path)).status()).toBe(200)
  expect(await isFound()).toBe(true)
  await closeJob(job.recruiter, job.id, 'filled')

  const response = await page.goto(path)
  expect(response?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(job.title)
  await expect(page.getByRole('heading', { name: 'This job has closed' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Apply' })).toHaveCount(0)
  expect(postings(await page.content())).toBe(0)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  expect(await isFound()).toBe(false)

  await page.getByRole('link', { name: /See open back-end developer jobs/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('back-end developer job')
})

test('a job whose last day has passed is gone although nobody closed it', async ({ page }) => {
  const [publishedAt, validUntil] = [40, 1].map((days) => new Date(Date.now() - days * 86_400_000))
  const job = await someJob({ publishedAt, validUntil })
  expect((await page.goto(`/jobs/${job.slug}`))?.status()).toBe(410)
  await expect(page.getByText('Its last day has passed.')).toBeVisible()
})

test('a job that never was is not found', async ({ page }) => {
  expect((await page.goto('/jobs/no-such-job-0'))?.status()).toBe(404)
})

test('whoever has applied reads so on the job', async ({ page, openJob, someone, signIn }) => {
  const candidate = await someone.candidate()
  await someApplication(openJob.slug, candidate)
  await signIn(candidate)
  await page.goto(`/jobs/${openJob.slug}`)
  await expect(page.getByText('You applied on').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Apply' })).toHaveCount(0)
})
