import { placeJobs } from '@/db/jobs/places'
import { someCompany, someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

/** A word that no other test uses, of letters alone. */
const someWord = (start: string) =>
  start +
  Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 6)
    .padEnd(6, 'q')

const hourAgo = () => new Date(Date.now() - 3_600_000)

test('a mistyped word finds the jobs it was meant for, and the exact words stay within reach', async ({
  page,
}) => {
  const word = someWord('wallaby')
  await someJob({ title: `Keeper of the ${word}`, publishedAt: hourAgo() })
  const mistyped = `wlalaby${word.slice(7)}`

  await page.goto(`/jobs?q=${mistyped}`)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`1 job for “${word}”`)
  await expect(page.getByText(`No job has “${mistyped}”.`)).toBeVisible()
  await page.getByRole('link', { name: 'Search for the exact words' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No jobs')
})

test('a suggestion is taken with the keyboard and keeps the filters that are on', async ({ page }) => {
  const word = someWord('Bandicoot ')
  const companyId = await someCompany(word)
  await someJob({ companyId, seniority: 'senior', publishedAt: hourAgo() })
  await someJob({ companyId, seniority: 'junior', publishedAt: hourAgo() })
  await page.goto('/jobs?seniority=senior')
  const box = page.getByRole('combobox', { name: 'What' })

  await box.pressSequentially(word.slice(0, 13).toLowerCase())
  await expect(page.getByRole('option', { name: new RegExp(`^${word} Company`) })).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await box.press('ArrowDown')
  await box.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`1 senior job at ${word}`)
})

test('Escape closes the suggestions and Enter searches for the words', async ({ page }) => {
  await page.goto('/jobs')
  const box = page.getByRole('combobox', { name: 'What' })
  await box.pressSequentially('pyth')
  const suggestions = page.getByRole('listbox', { name: 'Suggestions' })
  await expect(suggestions.getByRole('option', { name: /^Python/ })).toBeVisible()
  await box.press('Escape')
  await expect(suggestions).toBeHidden()
  await box.fill('python')
  await box.press('Enter')
  await expect(page).toHaveURL(/q=python/)
})

test('filters apply at once: several values add up, and each counts without itself', async ({ page }) => {
  const word = someWord('numbat')
  const common = { summary: `Feed the ${word}.`, publishedAt: hourAgo() }
  await someJob({ ...common, technologies: ['Rust'], contract: 'permanent' })
  await someJob({ ...common, technologies: ['Go', 'Rust'], contract: 'freelance' })
  await someJob({ ...common, technologies: ['Elixir'], contract: 'freelance' })

  await page.goto(`/jobs?q=${word}`)
  const filters = page.getByRole('form', { name: 'Filters' })
  const heading = page.getByRole('heading', { level: 1 })
  const go = filters.getByRole('checkbox', { name: 'Go 1 job', exact: true })
  await page.getByRole('textbox', { name: 'Where' }).fill('Pa')
  await go.check()
  await expect(heading).toHaveText(`1 Go job for “${word}”`)
  await expect(go).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Where' })).toHaveValue('Pa')
  await filters.getByRole('checkbox', { name: 'Elixir' }).check()

  await expect(heading).toHaveText(`2 Go or Elixir jobs for “${word}”`)
  await expect(page).toHaveTitle(/^2 Go or Elixir jobs/)
  await expect(page.getByRole('status')).toHaveText(`2 Go or Elixir jobs for “${word}”`)
  await expect(filters.getByRole('checkbox', { name: 'Rust 2 jobs' })).toBeVisible()
  await expect(filters.getByRole('checkbox', { name: 'Freelance 2 jobs' })).toBeVisible()
  await expect(filters.getByRole('checkbox', { name: /Permanent/ })).toHaveCount(0)

  await test.step('Back takes one filter back, and a new visit of the address finds the same list', async () => {
    await page.goBack()
    await expect(heading).toHaveText(`1 Go job for “${word}”`)
    await expect(filters.getByRole('checkbox', { name: 'Elixir' })).not.toBeChecked()
    await page.reload()
    await expect(heading).toHaveText(`1 Go job for “${word}”`)
  })
})

for (const tag of ['@desk', '@nojs'])
  test(`jobs that ask for all of several technologies, and an alert of them (${tag.slice(1)})`, {
    tag,
  }, async ({ page, request }) => {
    const word = someWord('echidna')
    const common = { summary: `Feed the ${word}.`, publishedAt: hourAgo() }
    await someJob({ ...common, technologies: ['Go', 'Kafka', 'SQL'] })
    await someJob({ ...common, technologies: ['Go'] })
    await someJob({ ...common, technologies: ['Kafka'] })
    const filters = page.getByRole('form', { name: 'Filters' })
    const heading = page.getByRole('heading', { level: 1 })
    const all = filters.getByRole('checkbox', { name: 'Only jobs with all that I tick' })
    const show = async () => {
      if (tag === '@nojs') await filters.getByRole('button', { name: /^Show/ }).click()
    }

    await page.goto(`/jobs?q=${word}`)
    await expect(all).toHaveCount(0)
    await filters.getByRole('checkbox', { name: /^Go / }).check()
    await filters.getByRole('checkbox', { name: /^Kafka / }).check()
    await show()
    await expect(heading).toHaveText(`3 Go or Kafka jobs for “${word}”`)
    await all.check()
    await show()
    await expect(heading).toHaveText(`1 Go and Kafka job for “${word}”`)
    await expect(all).toBeChecked()
    await expect(filters.getByRole('checkbox', { name: 'SQL 1 job', exact: true })).toBeVisible()

    await test.step('its feed and its alert are of the same search', async () => {
      await page.reload()
      const feed = await page.locator('link[type="application/feed+json"]').getAttribute('href')
      const { items } = await (await request.get(feed ?? '')).json()
      expect(items).toHaveLength(1)
      await page.getByRole('link', { name: 'Get new jobs by e-mail' }).click()
      await expect(page.getByText('all of these technologies')).toBeVisible()
      await expect(page.locator('input[name=search]')).toHaveValue(`q=${word}&tech=go&tech=kafka&all=tech`)
      await page.getByRole('link', { name: 'Change the search' }).click()
      await expect(heading).toHaveText(`1 Go and Kafka job for “${word}”`)
    })
    await test.step('where no job has all, the page says what to let go of', async () => {
      await page.goto(`/jobs?q=${word}&tech=go&tech=cobol&all=tech`)
      await page.getByRole('listitem').filter({ hasText: 'With any of' }).getByRole('link').click()
      await expect(heading).toHaveText(`2 Go or COBOL jobs for “${word}”`)
    })
    await test.step('the chip lets go of it, too', async () => {
      await page.goto(`/jobs?q=${word}&tech=go&tech=kafka&all=tech`)
      await page.getByRole('link', { name: 'Remove All of these technologies' }).click()
      await expect(heading).toHaveText(`3 Go or Kafka jobs for “${word}”`)
    })
  })

test('jobs around a place are found by their distance', async ({ page }) => {
  const [here, near, far] = [someWord('Wombatville '), someWord('Dingoville '), someWord('Emuville ')]
  const jobIn = async (city: string, latitude: number) => {
    const job = await someJob({ title: 'Ranger', city, workplace: 'onsite', publishedAt: hourAgo() })
    await placeJobs([{ id: job.id, latitude, longitude: -140 }])
  }
  await jobIn(here, -40)
  await jobIn(near, -40.3)
  await jobIn(far, -41.5)

  await page.goto(`/jobs?near=${encodeURIComponent(here)}&radius=50`)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`2 jobs within 50 km of ${here}`)
  await page.getByLabel('Distance').selectOption('200 km')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`3 jobs within 200 km of ${here}`)
})

test('Back returns to the page of results that was left', async ({ page }) => {
  await page.goto('/jobs')
  const first = await page.getByRole('heading', { level: 3 }).first().textContent()
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page.getByRole('link', { name: 'First page' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(first ?? '')
})

test('after Back the boxes that are ticked are those of the list', async ({ page }) => {
  const word = someWord('quokka')
  await someJob({ summary: `Feed the ${word}.`, technologies: ['Rust'], publishedAt: hourAgo() })
  await someJob({ summary: `Feed the ${word}.`, technologies: ['Go'], publishedAt: hourAgo() })
  const filters = page.getByRole('form', { name: 'Filters' })
  const box = filters.getByRole('checkbox', { name: /^Rust \d/ })

  await page.goto(`/jobs?q=${word}`)
  await box.check()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`1 Rust job for “${word}”`)
  await expect(box).toBeChecked()

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`2 jobs for “${word}”`)
  await expect(box).not.toBeChecked()

  await test.step('nor when a browser shows the page out of its memory, as it was left', async () => {
    await page.getByRole('combobox', { name: 'What' }).fill('something else')
    // The browser of the tests keeps no page in memory; this is the event that those which do send.
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await expect(page.getByRole('combobox', { name: 'What' })).toHaveValue(word)
  })
})

test('who comes back sees which jobs came since the last visit', async ({ page }) => {
  const word = someWord('bettong')
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  await someJob({ title: `Older ${word}`, publishedAt: ago(72) })
  await someJob({ title: `Newer ${word}`, publishedAt: ago(1) })
  const row = (title: string) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: `${title} ${word}` })

  await page.goto(`/jobs?q=${word}`)
  await expect(row('Newer')).toContainText('Since yesterday')
  await expect(page.getByText('New to you')).toHaveCount(0)
  const visits = (last: number) =>
    page.evaluate((at) => localStorage.setItem('jobs-seen', JSON.stringify({ last: at })), last)
  await visits(ago(80).getTime())
  await page.reload()
  await expect(row('Older')).toContainText('New to you')
  await visits(ago(2).getTime())
  await page.reload()
  await expect(row('Newer')).toContainText('New to you')
  await expect(row('Older')).not.toContainText('New to you')
  await expect(row('Newer')).not.toContainText('Since yesterday')
})

test('a suggestion of one job says so', async ({ page }) => {
  const word = someWord('Potoroo ')
  await someJob({ companyId: await someCompany(word), publishedAt: hourAgo() })
  await page.goto('/jobs')
  await page.getByRole('combobox', { name: 'What' }).pressSequentially(word.toLowerCase())
  await expect(page.getByRole('option', { name: `${word} Company 1 job`, exact: true })).toBeVisible()
})

test('a mistyped place is answered with the one that is known', async ({ page }) => {
  const town = someWord('Bilbyville ')
  await someJob({ city: town, publishedAt: hourAgo() })
  await page.goto(`/jobs?place=${encodeURIComponent(town.replace('Bilby', 'Biby'))}`)
  const main = page.getByRole('main')
  await expect(main.getByText(`Did you mean ${town}?`)).toBeVisible()
  await main.getByText(`Did you mean ${town}?`).getByRole('link', { name: '1 job' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`1 job in ${town}`)
})

test('what no search knows is ignored', async ({ page }) => {
  const answer = await page.goto(
    '/jobs?pay=lots&radius=-3&sort=best&role=astronaut&since=yesterday&after=%00%FF&near=&colour=blue',
  )
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('list', { name: 'Active filters' })).toHaveCount(0)
})
