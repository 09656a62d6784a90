import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { someApplication } from '@/db/testing/makers'
import { expect, test } from './fixtures'

/** The document rules of HTML; what is a matter of taste stays Biome's and axe's. */
const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes boolean attributes with an empty value, and voids with a slash.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Scripts of the framework carry an empty async, and styles a nonce.
    'attribute-empty-style': 'off',
    'no-inline-style': 'off',
    'require-sri': 'off',
    'long-title': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'tel-non-breaking': 'off',
    'text-content': 'off',
  },
})

async function expectValid(page: Page, path: string) {
  const answer = await page.request.get(path)
  const { results } = await html.validateString(await answer.text())
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
  expect.soft(found, path).toEqual([])
}

test('public pages are valid HTML', async ({ page, openJob }) => {
  const { token } = await someApplication(openJob.slug)
  for (const path of [
    '/',
    '/jobs',
    '/jobs?q=back-end&workplace=remote',
    '/jobs?q=nothing+of+the+kind',
    `/jobs/${openJob.slug}`,
    `/jobs/${openJob.slug}/apply`,
    `/applications/${token}`,
    '/companies',
    '/guides',
    '/guides/back-end-developer',
    '/guides/data-engineer',
    '/guides/compare/back-end-developer-vs-data-engineer',
    '/salaries?role=back-end-developer&seniority=senior&country=FR',
    '/briefs/new?role=back-end-developer',
    '/editorial',
    '/method',
    '/practice',
    '/practice/software-engineering',
    '/sign-in',
    '/sign-up',
    '/nowhere',
  ])
    await expectValid(page, path)
})

test('pages of an account and of the desk are valid HTML', async ({ page, openJob, someone, signIn }) => {
  const camille = await someone.candidate()
  const { id } = await someApplication(openJob.slug, camille)
  await signIn(camille)
  for (const path of ['/candidate', '/candidate/saved', `/candidate/applications/${id}`])
    await expectValid(page, path)

  await signIn(await someone.owner())
  for (const path of [
    '/recruiter',
    '/recruiter/jobs',
    '/recruiter/jobs/new',
    `/recruiter/jobs/${openJob.id}`,
    `/recruiter/jobs/${openJob.id}/edit`,
    '/recruiter/applications',
    `/recruiter/applications/${id}`,
    '/recruiter/briefs',
    '/recruiter/mail',
    '/recruiter/guides',
    '/recruiter/guides/back-end-developer',
  ])
    await expectValid(page, path)
})
