import { someApplication } from '@/db/testing/makers'
import { someConfidentialJob } from '@/db/testing/shortlist'
import { expect, test } from './fixtures'

test('nobody reads who hires for a confidential job but who applied and keeps it', async ({
  page,
  mailbox,
  expectAccessible,
}) => {
  const job = await someConfidentialJob('Kerguelen Zephyr', 'Confidential tide developer')
  const sent = await someApplication(job.slug)

  await test.step('no public page, feed, search or file names it', async () => {
    const at = async (path: string) => (await page.request.get(path)).text()
    const found = await at('/jobs?q=confidential+tide')
    expect(found).toContain(job.slug)
    const maps = [...(await at('/sitemap.xml')).matchAll(/<loc>[^<]*?(\/sitemaps\/[^<]+)<\/loc>/g)].map(
      ([, map = '']) => map,
    )
    expect(maps.length).toBeGreaterThan(0)
    const paths = [
      '/',
      `/jobs/${job.slug}`,
      `/jobs/${job.slug}/apply`,
      `/jobs/${job.slug}/card.png`,
      '/jobs',
      '/jobs.rss',
      '/jobs.feed.json',
      '/jobs.rss?q=confidential+tide',
      '/jobs/suggest?q=kergu',
      '/jobs/role/back-end-developer',
      '/jobs/in/lyon',
      '/guides/back-end-developer',
      '/companies',
      '/companies/confidential',
      '/salaries',
      ...maps,
    ]
    for (const path of paths) expect(await at(path), path).not.toMatch(/kerguelen|zephyr/i)
    const named = await at('/jobs?q=kerguelen')
    expect(named).not.toContain(job.slug)
    expect((await page.request.get('/companies/kerguelen-zephyr')).status()).toBe(404)
    expect(await at(`/jobs/${job.slug}`)).toContain('"hiringOrganization":"confidential"')
  })

  await test.step('its letter does not name it either', async () => {
    expect(await mailbox.bodyTo(sent.email)).not.toMatch(/kerguelen/i)
  })

  await test.step('whoever applied agrees, and reads it', async () => {
    await page.goto(`/applications/${sent.token}`)
    await expect(page.getByText('Kerguelen Zephyr')).toHaveCount(0)
    await page.getByRole('button', { name: 'show me the name' }).click()
    await expect(page.getByText('Kerguelen Zephyr')).toBeVisible()
    await expectAccessible(page)
  })
})
