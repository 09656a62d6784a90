import type { Page } from '@playwright/test'
import { advance } from '@/db/applications/desk'
import { findBriefByToken, submitBrief } from '@/db/briefs/briefs'
import { listBriefJobs } from '@/db/briefs/its-jobs'
import type { Staff } from '@/db/people/users'
import { someApplication, someBriefDraft, someEmail } from '@/db/testing/makers'
import { expect, type Mailbox, test } from './fixtures'

async function hire(page: Page, mailbox: Mailbox, recruiter: Staff) {
  const email = someEmail()
  const companyName = `Halden ${someEmail().slice(7, 18)}`
  const title = `Planner developer for ${companyName}`
  const { token, number } = await submitBrief(someBriefDraft({ companyName, email }))

  await test.step('the brief waits in Today', async () => {
    await page.goto('/recruiter')
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
    await page.getByRole('link', { name: `Qualify ${companyName}` }).click()
    await expect(page.getByText('Our planner takes 96 minutes a night.')).toBeVisible()
    await expect(page.getByText(number)).toBeVisible()
  })

  await test.step('it is qualified after the call', async () => {
    await page.getByLabel('What you agreed').fill('Budget confirmed, two interviews, start in January.')
    await page.getByRole('button', { name: 'Accept this brief' }).click()
    await expect(page.getByRole('status')).toContainText('Accepted')
    await expect(page.getByText('Budget confirmed, two interviews')).toBeVisible()
  })

  await test.step('it becomes a job in which nothing is typed again', async () => {
    await page.getByRole('button', { name: 'Write the job from this brief' }).click()
    await expect(page.getByLabel('The work')).toHaveValue(/96 minutes a night/)
    await expect(page.getByLabel('From')).toHaveValue('55000')
    await expect(page.getByLabel('Company', { exact: true })).toHaveValue(companyName)
    await expect(page.getByLabel('Days on site a week')).toHaveValue('')
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('What the person will do').fill('Make the planner fast')
    await expect(page.getByRole('heading', { name: 'Market check' })).toBeVisible()
  })

  await test.step('what a law forbids keeps it from being published, what only warns is kept with a reason', async () => {
    const needs = page.getByLabel('Needed')
    const technologies = await needs.inputValue()
    await needs.fill(`${technologies}\nNative English speaker`)
    await page.getByLabel('Team').fill('A ninja of Go, and five others')
    await page.getByRole('button', { name: 'Save the draft and preview it' }).click()
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Code du travail, L1132-1' }).first(),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish the job' })).toHaveCount(0)
    await page.getByText('Keep something all the same').click()
    await page.getByLabel('What you keep').selectOption('“ninja”')
    await page.getByLabel('Why you keep it').fill('It is the name of our build tool')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByText('It is the name of our build tool')).toBeVisible()
    await page.getByRole('link', { name: 'Complete the draft' }).click()
    await expect(async () => {
      // What is filled in while the page wakes up lands beside what stands there.
      await page.getByLabel('Needed').fill(technologies)
      await expect(page.getByLabel('Needed')).toHaveValue(technologies)
    }).toPass()
    await page.getByRole('button', { name: 'Save the draft and preview it' }).click()
    await expect(page.getByRole('button', { name: 'Publish the job' })).toBeVisible()
  })

  await test.step('the company asks for a change, then approves the text', async () => {
    await expect(page).toHaveURL(/\/preview$/)
    const desk = page.url().replace('/preview', '')
    const word = async (answer: () => Promise<void>) => {
      await page.goto(desk)
      await page.getByRole('button', { name: /^Ask the company/ }).click()
      await expect(page.getByRole('status')).toContainText('Asked')
      await page.goto(await mailbox.linkTo(email, 'Follow your brief'))
      await page.getByRole('link', { name: 'Read the text' }).click()
      await expect(page.getByText('Make the planner fast')).toBeVisible()
      await answer()
    }
    await word(async () => {
      await page.getByRole('button', { name: 'Ask for these changes' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Write what should change' })).toBeVisible()
      await page.getByLabel('What should change').fill('Say that we are 40.')
      await page.getByRole('button', { name: 'Ask for these changes' }).click()
      await expect(page.getByText('Changes asked for: Say that we are 40.')).toBeVisible()
    })
    await page.goto(desk)
    await expect(page.getByText('Say that we are 40.')).toBeVisible()
    await page.getByRole('button', { name: 'Publish the job' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'asked for changes' })).toBeVisible()
    await word(async () => {
      await page.getByRole('button', { name: 'Approve this text' }).click()
      await expect(page.getByText('The text of the job is approved.')).toBeVisible()
    })
    await page.goto(desk)
    await page.getByRole('button', { name: 'Publish the job' }).click()
    await expect(page.getByRole('status')).toContainText('Published')
  })

  await test.step('the company sees its job', async () => {
    await page.goto(`/briefs/${token}`)
    await expect(page.getByText('Budget confirmed, two interviews')).toBeVisible()
    await page.getByRole('link', { name: 'See your job as candidates do' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })

  await test.step('a colleague of the company follows it, pauses the search and goes on', async () => {
    const colleague = someEmail()
    await page.goto(`/briefs/${token}`)
    await page.getByText('Invite a colleague').click()
    await page.getByLabel('Name', { exact: true }).fill('Aurore Vidal')
    await page.getByLabel('E-mail', { exact: true }).fill(colleague)
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Aurore Vidal' })).toBeVisible()
    await page.goto(await mailbox.linkTo(colleague, 'Follow your brief'))
    await page.getByText('Pause this search').click()
    await page.getByLabel('Why do you pause?').fill('The budget is decided on Friday.')
    await page.getByRole('button', { name: 'Pause the search' }).click()
    await expect(page.getByRole('heading', { name: /The search rests since/ })).toBeVisible()
    await expect(page.getByText('The budget is decided on Friday.').first()).toBeVisible()
    await page.getByRole('button', { name: 'Go on with the search' }).click()
    await expect(page.getByRole('heading', { name: 'Your job is public' })).toBeVisible()
  })

  await test.step('the company opens a space of its own, with a password and nothing else', async () => {
    await page.goto(`/briefs/${token}`)
    await page.getByRole('button', { name: 'Open a space' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'We are sending the way in' })).toBeVisible()
    const join = await mailbox.linkTo(email, 'Open it with this link')
    const desk = await page.context().cookies()
    await page.context().clearCookies()
    await page.goto(join)
    await expect(page.getByLabel('Your name')).toHaveValue('Marc Delorme')
    await page.getByLabel('Password').fill('pallets at four in the morning')
    await page.getByRole('button', { name: 'Open the space' }).click()
    await expect(page.getByRole('heading', { level: 1, name: companyName })).toBeVisible()
    await page.getByRole('link', { name: 'Your page' }).click()
    await page.getByLabel('About the company').fill('We plan lorries, and nobody works at night.')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('status')).toContainText('Saved')
    await page.getByRole('link', { name: 'Searches' }).click()
    await expect(page.getByText(/^Published.*nobody has applied yet$/)).toBeVisible()
    await page.getByRole('button', { name: /^Open Senior back-end developer/ }).click()
    await expect(page.getByRole('heading', { name: 'Your job is public' })).toBeVisible()
    await page.context().clearCookies()
    await page.context().addCookies(desk)
  })

  await test.step('somebody applies and is hired', async () => {
    const [job] = await listBriefJobs((await findBriefByToken(token))?.id ?? '')
    const applied = await someApplication(job?.slug ?? '')
    for (const stage of ['in_review', 'interview', 'offer', 'hired'] as const)
      await advance(recruiter, applied.id, stage, '')
  })

  await test.step('filled, the job takes the brief with it, and the company is told', async () => {
    await page.goto('/recruiter/jobs')
    await page.getByRole('link', { name: title }).click()
    await page.getByText('Close this job').click()
    await page.getByLabel('The job is filled').check()
    await page.getByRole('button', { name: 'Close the job' }).click()
    await expect(page.getByRole('status')).toContainText('Closed')
    await page.goto(await mailbox.linkTo(email, 'Follow your brief'))
    await expect(page.getByRole('heading', { name: 'Somebody was hired' })).toBeVisible()
    await expect(page.getByText('Your job left the site on')).toBeVisible()
    await expect(page.getByText('1 person has applied. 1 of them has an answer')).toBeVisible()
    await expect(page.getByRole('link', { name: 'See your job as candidates do' })).toHaveCount(0)
  })

  await test.step('the company says how it ended', async () => {
    await page.getByRole('link', { name: 'Answer it' }).click()
    await page.getByLabel('We hired somebody whom you found').check()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Marc Delorme told us' })).toBeVisible()
  })
}

test('a brief is qualified, turned into a job and published', async ({ page, someone, signIn, mailbox }) => {
  const recruiter = await someone.recruiter()
  await signIn(recruiter)
  await hire(page, mailbox, recruiter)
})

test('the same without scripts', { tag: '@nojs' }, async ({ page, someone, signIn, mailbox }) => {
  const recruiter = await someone.recruiter()
  await signIn(recruiter)
  await hire(page, mailbox, recruiter)
})

test('a brief is closed with a reason', async ({ page, someone, signIn }) => {
  await signIn(await someone.recruiter())
  const companyName = `Verger ${someEmail().slice(7, 18)}`
  await submitBrief(someBriefDraft({ companyName }))
  await page.goto('/recruiter/briefs?status=received')
  await page.getByRole('link', { name: companyName }).click()
  await page.getByText('Close this brief').click()
  await page.getByRole('button', { name: 'Close the brief' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Write the reason' })).toBeVisible()
  await page.getByLabel('Reason').fill('They have hired somebody whom they knew.')
  await page.getByRole('button', { name: 'Close the brief' }).click()
  await expect(page.getByRole('status')).toContainText('Closed')
})
