import type { Page } from '@playwright/test'
import { setQuestions } from '@/db/jobs/ask'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const pdf = 'e2e/files/ines.pdf'
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const stateOf = (page: Page, section: string) =>
  page.getByRole('region', { name: 'Your draft' }).getByRole('listitem').filter({ hasText: section })

async function someJobThatAsks(text: string, more: string[] = []) {
  const job = await someJob({ publishedAt: new Date() })
  await setQuestions(
    job.recruiter,
    job.id,
    [text, ...more].map((question) => ({ text: question, kind: 'text', required: true, options: [] })),
  )
  return job
}

for (const tag of ['@phone', '@nojs'])
  test(`a draft on two devices, then sent; the next one starts from it (${tag.slice(1)})`, {
    tag,
  }, async ({ page, browser, context, someone, signIn, expectAccessible }) => {
    const camille = await someone.candidate()
    const job = await someJobThatAsks('Which tides do you know?')
    await signIn(camille)
    const home = page
    const cookies = await context.cookies()
    const elsewhere = await browser.newContext({
      javaScriptEnabled: tag === '@phone',
      baseURL: new URL('/', process.env.SITE_URL).origin,
    })
    await elsewhere.addCookies(cookies)
    const train = await elsewhere.newPage()

    await test.step('nothing is judged while it is written', async () => {
      await home.goto(`/jobs/${job.slug}/apply`)
      await home.getByLabel('E-mail').fill('camille@nowhere')
      await home.getByLabel('Note').fill('Written at home.')
      await home.getByLabel('CV').setInputFiles(pdf)
      await press(home, 'Save and finish later')
      await expect(stateOf(home, 'Who you are')).toContainText('In progress')
      await expect(stateOf(home, 'CV')).toContainText('Done')
      await expect(home.getByRole('link', { name: 'ines.pdf' })).toBeVisible()
      if (tag === '@phone') await expectAccessible(home)
    })

    await test.step('another device goes on with it, and asks what is missing', async () => {
      await train.goto('/candidate')
      await train.getByRole('link', { name: job.title }).click()
      await expect(train.getByLabel('Note')).toHaveValue('Written at home.')
      await train.getByLabel('E-mail').fill(camille.email)
      await train.getByLabel('Note').fill('Written on the train.')
      await press(train, 'Check what is missing')
      const missing = train.getByRole('link', { name: /Which tides do you know.* Answer this question/ })
      await expect(missing).toBeVisible()
      await missing.click()
      await expect(train.getByLabel('Which tides do you know?')).toBeFocused()
    })

    await test.step('a file of another site fills in what is empty', async () => {
      const resume = { basics: { phone: '+33 6 12 34 56 78', url: 'https://camille.example' } }
      await train.getByText('Fill in from a JSON Resume').click()
      await press(train, 'Fill it in')
      await expect(train.getByLabel('JSON Resume')).toHaveAccessibleDescription(/Choose a JSON Resume/)
      await train.getByLabel('JSON Resume').setInputFiles({
        name: 'resume.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(resume)),
      })
      await press(train, 'Fill it in')
      await expect(train.getByLabel('Phone')).toHaveValue('+33 6 12 34 56 78')
      await expect(train.getByLabel('Links')).toHaveValue('https://camille.example/')
      await expect(stateOf(train, 'Who you are')).toContainText('check it')
    })

    await test.step('the page that was left open is told what was saved since', async () => {
      await home.getByLabel('Note').fill('Written at home, later.')
      await press(home, 'Save and finish later')
      await expect(home.getByRole('alert').filter({ hasText: 'has saved this draft' })).toBeVisible()
      await expect(home.getByText('Written on the train.')).toBeVisible()
      await expect(home.getByLabel('Note')).toHaveValue('Written at home, later.')
      if (tag === '@phone') await expectAccessible(home)
      await home.getByLabel('E-mail').fill(camille.email)
      await home.getByLabel('Note').fill('Written at home and on the train.')
      await press(home, 'Send application')
      await expect(home.getByLabel('Which tides do you know?')).toHaveAccessibleDescription(
        /Answer this question/,
      )
      await home.getByLabel('Which tides do you know?').fill('Saint-Malo')
      await press(home, 'Send application')
      await expect(home.getByRole('heading', { name: 'Application sent' })).toBeVisible()
    })

    await test.step('the next application starts from it, and is looked at before it goes', async () => {
      const next = await someJobThatAsks('Which tides do you know?', ['Which winds?'])
      await train.goto(`/jobs/${next.slug}/apply`)
      await press(train, 'Bring it over')
      await expect(stateOf(train, 'CV')).toContainText('Brought over, check it')
      await expect(train.getByLabel('Which tides do you know?')).toHaveValue('Saint-Malo')
      await expect(train.getByLabel('Note')).toHaveValue('')
      if (tag === '@phone') await expectAccessible(train)
      await train.getByLabel('Which winds?').fill('West')
      await press(train, 'Send application')
      await expect(train.getByRole('alert').filter({ hasText: 'nothing was sent yet' })).toBeVisible()
      await expect(train.getByLabel('Which winds?')).toHaveValue('West')
      for (const tick of await train.getByLabel('I have looked at it').all()) await tick.check()
      await press(train, 'Send application')
      await expect(train.getByRole('heading', { name: 'Application sent' })).toBeVisible()
      await train.goto('/candidate')
      await expect(train.getByRole('heading', { name: 'Not sent yet' })).toHaveCount(0)
      await expect(train.getByRole('heading', { name: 'Waiting for the company' })).toContainText('2')
    })
    await elsewhere.close()
  })
