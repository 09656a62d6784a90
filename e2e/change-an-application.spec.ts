import type { Page } from '@playwright/test'
import { setQuestions } from '@/db/jobs/ask'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const code = 'Some code of yours'

for (const [how, options] of [
  ['with scripts', {}],
  ['without scripts', { tag: '@nojs' }],
] as const)
  test(
    `what was sent is changed until the desk opens it, its files too (${how})`,
    options,
    async ({ page, browser, someone, signIn, mailbox, takeTime, expectAccessible }) => {
      const job = await someJob({ publishedAt: new Date() })
      await setQuestions(job.recruiter, job.id, [{ text: code, kind: 'file', required: true, options: [] }])
      const email = someone.email()
      const origin = new URL('/', process.env.SITE_URL).origin
      const visitor = await (
        await browser.newContext({ javaScriptEnabled: how === 'with scripts', baseURL: origin })
      ).newPage()

      await test.step('a question is answered by a file, and one that is none is refused', async () => {
        await visitor.goto(`/jobs/${job.slug}/apply`)
        await visitor.getByLabel('Name').fill('Ines Okafor')
        await visitor.getByLabel('E-mail').fill(email)
        await visitor.getByLabel('CV').setInputFiles('e2e/files/ines.pdf')
        await visitor
          .getByLabel(code)
          .setInputFiles({ name: 'code.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') })
        await takeTime(visitor)
        await press(visitor, 'Send application')
        await expect(visitor.getByLabel(code)).toHaveAccessibleDescription(/neither a PDF nor a DOCX/)
        await visitor.getByLabel(code).setInputFiles('e2e/files/ines.docx')
        await press(visitor, 'Send application')
        await expect(visitor.getByRole('heading', { name: 'Application sent' })).toBeVisible()
      })

      const own = await mailbox.linkTo(email, 'Follow your application')
      await test.step('it is changed before anybody has read it', async () => {
        await visitor.goto(own)
        await visitor.getByRole('link', { name: 'Change what you sent' }).click()
        if (how === 'with scripts') await expectAccessible(visitor)
        await visitor.getByLabel('Note').fill('Forty thousand pallets a night.')
        await visitor.getByLabel('CV').setInputFiles('e2e/files/ines.docx')
        await press(visitor, 'Save the changes')
        const sent = visitor.getByRole('complementary', { name: 'What was sent' })
        await expect(sent).toContainText('Forty thousand pallets a night.')
        await expect(sent.getByText('ines.docx')).toHaveCount(2)
      })

      await test.step('the desk reads it, with its files', async () => {
        await signIn(job.recruiter)
        await page.goto('/recruiter/applications')
        await page.getByRole('link', { name: 'Ines Okafor' }).first().click()
        await expect(page.getByText('Forty thousand pallets a night.')).toBeVisible()
        const link = page.getByRole('link', { name: 'ines.docx' })
        const file = await page.request.get((await link.getAttribute('href')) ?? '')
        expect([file.status(), file.headers()['content-disposition']]).toEqual([
          200,
          expect.stringContaining('attachment'),
        ])
        if (how === 'with scripts') await expectAccessible(page)
      })

      await test.step('then it is changed no more', async () => {
        await visitor.goto(own)
        await expect(visitor.getByText('has been opened at the desk')).toBeVisible()
        await visitor.goto(`${own}/change`)
        await expect(visitor.getByText('can no longer be changed')).toBeVisible()
        await expect(visitor.getByLabel('Note')).toHaveCount(0)
      })
      await visitor.context().close()
    },
  )
