import type { Locator, Page } from '@playwright/test'
import { closeBrief } from '@/db/briefs/steps'
import { askForApproval } from '@/db/jobs/approvals'
import { reviseJob } from '@/db/jobs/desk'
import { someJobDraft } from '@/db/testing/makers'
import { someSearch, someShortlisted } from '@/db/testing/shortlist'
import { expect, test } from './fixtures'

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const changed = { hasText: 'The text has changed since you opened this page' }

/** Goes on with the Tab key alone until something has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let times = 0; times < 120; times++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error('no way there by keyboard')
}

test('a company reads, writes, approves and says its word by keyboard alone', async ({ page, someone }) => {
  const recruiter = await someone.recruiter()
  const search = await someSearch(recruiter, 'Ateliers Quince')
  await someShortlisted(search)
  await askForApproval(recruiter, search.jobId)
  await page.goto(`/briefs/${search.token}`)

  await test.step('writes to the recruiter, and is led to what it wrote', async () => {
    await tabTo(page, page.locator('summary', { hasText: 'Write to' }))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Can we meet on Tuesday?')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listitem').filter({ hasText: 'Can we meet on Tuesday?' })).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Messages/ })).toBeFocused()
    await expect(page.getByLabel('Your answer')).toHaveValue('')
  })
  await test.step('approves the text of its job', async () => {
    await page.goto(`/briefs/${search.token}`)
    await tabTo(page, page.getByRole('link', { name: 'Read the text' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Approve this text' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('The text of the job is approved.')).toBeVisible()
  })
  await test.step('says what it thinks of the one on its shortlist', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Open the shortlist' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('link', { name: 'Candidate 1' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('radio', { name: 'Yes' }))
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Just whom we need.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Change my word' })).toBeVisible()
  })
  await test.step('Back leads through the pages, and shows what was said', async () => {
    await page.goBack()
    await expect(page.getByText('You noted: Just whom we need.')).toBeVisible()
    await page.goBack()
    await expect(page.getByText('You have given your word on each of them.')).toBeVisible()
  })
})

for (const tag of ['@desk', '@nojs'])
  test(`a text that has changed in the meantime is read before it is approved, in two tabs (${tag.slice(1)})`, {
    tag,
  }, async ({ page, context, someone }) => {
    const recruiter = await someone.recruiter()
    const search = await someSearch(recruiter, 'Ateliers Quince')
    await askForApproval(recruiter, search.jobId)
    const other = await context.newPage()
    for (const tab of [page, other]) await tab.goto(`/briefs/${search.token}/draft`)
    const draft = someJobDraft({ companyId: '' })
    await reviseJob(recruiter, search.jobId, { ...draft, companyId: undefined, title: 'Night shift planner' })

    await page.getByLabel('What should change').fill('The shift')
    for (const again of [1, 2]) {
      await press(page, 'Approve this text')
      await expect(page.getByRole('alert').filter(changed), String(again)).toBeVisible()
      await expect(page.getByLabel('What should change')).toHaveValue('The shift')
    }
    await page.goto(`/briefs/${search.token}/draft`)
    await expect(page.getByRole('heading', { name: 'Night shift planner' })).toBeVisible()
    await press(page, 'Approve this text')
    await expect(page.getByText('The text of the job is approved.')).toBeVisible()

    await other.getByLabel('What should change').fill('Too late')
    await press(other, 'Ask for these changes')
    await expect(other.getByRole('alert').filter(changed)).toBeVisible()
    await expect(other.getByLabel('What should change')).toHaveValue('Too late')
    await other.goto(`/briefs/${search.token}/draft`)
    await expect(other.getByText('You approved this text')).toBeVisible()
  })

for (const tag of ['@desk', '@nojs'])
  test(`what was written to a search that has ended meanwhile can be copied (${tag.slice(1)})`, {
    tag,
  }, async ({ page, someone }) => {
    const recruiter = await someone.recruiter()
    const search = await someSearch(recruiter, 'Ateliers Quince')
    await page.goto(`/briefs/${search.token}`)
    await page.locator('summary', { hasText: 'Write to' }).click()
    await page.getByLabel('Your message to').fill('We could also see people from Lille.')
    await closeBrief(recruiter, search.id, 'No budget.')
    await press(page, 'Send the message')
    await expect(page.getByRole('alert').filter({ hasText: 'Nobody can write here any more' })).toBeVisible()
    await expect(page.getByLabel('Your message to')).toHaveValue('We could also see people from Lille.')
  })

test('one form of a brief is sent, and what stands in another stays', async ({ page, someone }) => {
  const search = await someSearch(await someone.recruiter(), 'Ateliers Quince')
  await page.goto(`/briefs/${search.token}`)
  await page.getByText('End this search').click()
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('We have to think about it')
  await page.getByText('Invite a colleague').click()
  await page.getByLabel('Name').fill('Aurore Vidal')
  await press(page, 'Send the invitation')
  await expect(page.getByRole('alert').filter({ hasText: 'Nobody is invited yet' })).toBeFocused()
  await expect(page.getByLabel('Name')).toHaveValue('Aurore Vidal')
  await page.getByLabel('E-mail').fill(someone.email())
  await press(page, 'Send the invitation')

  await expect(page.getByRole('listitem').filter({ hasText: 'Aurore Vidal' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Who follows this brief' })).toBeFocused()
  await expect(page.getByLabel('E-mail')).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Why', exact: true })).toHaveValue(
    'We have to think about it',
  )
  await page.getByText('Pause this search').click()
  await page.getByLabel('Why do you pause?').fill('A new owner')
  await press(page, 'Pause the search')
  await expect(page.getByRole('heading', { name: 'The search rests since' })).toBeVisible()
  await page.evaluate(holdFirstAnswer)
  await press(page, 'Go on with the search')
  await press(page, 'Take off Aurore Vidal')
  await expect(page.locator('body')).toHaveAttribute('data-held', 'shown')
  await expect(page.getByRole('listitem').filter({ hasText: 'Aurore Vidal' })).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Why', exact: true })).toHaveValue(
    'We have to think about it',
  )
})

/** Has the answer to what is sent next come a second later; the page says when it was shown. */
function holdFirstAnswer() {
  const real = window.fetch
  window.fetch = async (...asked) => {
    window.fetch = real
    const answer = await real(...asked)
    await new Promise((done) => setTimeout(done, 1000))
    setTimeout(() => {
      document.body.dataset.held = 'shown'
    }, 300)
    return answer
  }
}
