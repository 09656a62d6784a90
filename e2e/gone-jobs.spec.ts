import type { APIRequestContext } from '@playwright/test'
import { closeJob } from '@/db/jobs/close'
import { someJob } from '@/db/testing/makers'
import { createCompany } from '../db/companies'
import { expect, test } from './fixtures'

type Job = Awaited<ReturnType<typeof someJob>>

const someName = (start: string) =>
  `${start} ${Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8)}`

/** Five jobs of one company in a city of its own, which are the least that is a market; the last of them is about to close. */
async function someMarket() {
  const [name, city] = [someName('Wombat'), someName('Quokka')]
  const companyId = await createCompany({ name, country: 'FR' })
  const jobs: Job[] = []
  const hours = Math.floor(Math.random() * 3_000_000)
  for (let n = 0; n < 5; n++) {
    const publishedAt = new Date(Date.now() - 7_200_000 - hours + n * 1000)
    jobs.push(await someJob({ companyId, city, title: `${name} ${n}`, publishedAt }))
  }
  const job = jobs.at(-1)
  if (!job) throw new Error('no job was made')
  const slug = (text: string) => text.toLowerCase().replace(' ', '-')
  return { job, jobs, name, company: slug(name), city: slug(city) }
}

type Market = Awaited<ReturnType<typeof someMarket>>

const holds = async (request: APIRequestContext, address: string, { slug }: Job) =>
  (await (await request.get(address)).text()).includes(`/jobs/${slug}`)

const close = (job: Job) => closeJob(job.recruiter, job.id, 'filled')

/** Where an open job stands, and must not any more at the very next request once it has closed. */
const lists: [string, (market: Market) => string][] = [
  ['the search', ({ company }) => `/jobs?company=${company}`],
  ['the RSS feed', ({ company }) => `/jobs.rss?company=${company}`],
  ['the JSON feed', ({ company }) => `/jobs.feed.json?company=${company}`],
  ['the page of its company', ({ company }) => `/companies/${company}`],
  ['the page of its city', ({ city }) => `/jobs/in/${city}`],
]

for (const [name, addressOf] of lists) {
  test(`a job that closes leaves ${name} at once`, async ({ request }) => {
    const market = await someMarket()
    expect(await holds(request, addressOf(market), market.job)).toBe(true)
    await close(market.job)
    expect(await holds(request, addressOf(market), market.job)).toBe(false)
  })
}

test('a job that closes leaves the sitemap at once', async ({ request }) => {
  const { job } = await someMarket()
  const listed = async () => {
    const index = await (await request.get('/sitemap.xml')).text()
    const files = [...index.matchAll(/<loc>[^<]*(\/sitemaps\/jobs-[^<]+)<\/loc>/g)].map(
      ([, file = '']) => file,
    )
    for (const file of files) if (await holds(request, file, job)) return true
    return false
  }
  expect(await listed()).toBe(true)
  await close(job)
  expect(await listed()).toBe(false)
})

test('a job that closes leaves the counts of companies and of suggestions at once', async ({
  page,
  request,
}) => {
  const { job, name, company } = await someMarket()
  const suggested = async () =>
    (await request.get(`/jobs/suggest?${new URLSearchParams({ q: name })}`)).json()
  const counted = page.getByRole('link', { name: `open jobs at ${name}` })
  await page.goto(`/companies?${new URLSearchParams({ q: name })}`)
  await expect(counted).toHaveText(/^5/)
  expect(JSON.stringify(await suggested())).toMatch(/"count":5/)
  await close(job)
  await page.reload()
  await expect(counted).toHaveText(/^4/)
  await expect(counted).toHaveAttribute('href', `/jobs?company=${company}`)
  expect(JSON.stringify(await suggested())).toMatch(/"count":4/)
})

test('a city that is no market any more is its search', async ({ request }) => {
  const { job, city } = await someMarket()
  await close(job)
  const answer = await request.get(`/jobs/in/${city}`, { maxRedirects: 0 })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toContain(`/jobs?place=fr%3A${city}`)
})

test('a company whose jobs have all closed says so and asks not to be indexed', async ({ page }) => {
  const { jobs, company, name } = await someMarket()
  for (const job of jobs) await close(job)
  expect((await page.goto(`/companies/${company}`))?.status()).toBe(200)
  await expect(page.getByRole('heading', { name: `${name} has no open job today` })).toBeVisible()
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})

test('a closed job answers 410 with others like it, without markup and without a picture', async ({
  page,
  request,
}) => {
  const { job, jobs } = await someMarket()
  await close(job)
  expect((await page.goto(`/jobs/${job.slug}`))?.status()).toBe(410)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(0)
  expect(await page.content()).not.toContain('"@type":"JobPosting"')
  const similar = page.getByRole('region', { name: 'Similar jobs' })
  await expect(similar.getByRole('link', { name: jobs[3]?.title })).toBeVisible()
  expect((await request.get(`/jobs/${job.slug}/card.png`)).status()).toBe(410)
})
