import type { Page } from '@playwright/test'
import { someApplication, someJob } from '@/db/testing/makers'
import { addDays } from '@/rules/dates'
import { timeIn } from '@/rules/interviews/times'
import { expect, test } from './fixtures'

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const written = (days: number) => `${timeIn('Europe/Paris', addDays(new Date(), days)).slice(0, 11)}14:30`

for (const tag of ['@phone', '@nojs'])
  test(`an interview is proposed, moved, chosen and called off (${tag.slice(1)})`, { tag }, async ({
    page,
    browser,
    someone,
    signIn,
    mailbox,
    expectAccessible,
  }) => {
    const looksAccessible = (shown: Page) => (tag === '@phone' ? expectAccessible(shown) : undefined)
    const candidate = await someone.candidate({ name: 'Ines Okafor' })
    const job = await someJob({ publishedAt: new Date() })
    const { id, email } = await someApplication(job.slug, candidate)
    const desk = page
    await signIn(job.recruiter)
    const guest = await (
      await browser.newContext({
        javaScriptEnabled: tag === '@phone',
        baseURL: new URL('/', process.env.SITE_URL).origin,
        timezoneId: 'America/New_York',
      })
    ).newPage()
    const interviews = desk.getByRole('region', { name: 'Interviews' })
    const meeting = guest.locator('#meeting')

    await test.step('a recruiter proposes times, and a form with mistakes keeps them', async () => {
      await desk.goto(`/recruiter/applications/${id}`)
      await interviews.getByText('Propose an interview').click()
      await desk.getByLabel('Time 1').fill(written(3))
      await desk.getByLabel('Time 2').fill(written(4))
      await press(desk, 'Propose and send the e-mail')
      await expect(desk.getByLabel('Where')).toHaveAccessibleDescription(/Write where it is/)
      await expect(desk.getByLabel('Time 2')).toHaveValue(written(4))
      await desk.getByLabel('Where').fill('https://calls.example/42')
      await press(desk, 'Propose and send the e-mail')
      await expect(interviews.getByText('Waiting for the candidate')).toBeVisible()
      await looksAccessible(desk)
    })

    await test.step('the candidate, on the private page, says that no time fits', async () => {
      await guest.goto(await mailbox.linkTo(email, 'Choose a time'))
      await expect(meeting.getByText('Waiting for you')).toBeVisible()
      if (tag === '@phone') await expect(meeting.getByText(/08:30.* where you are/).first()).toBeVisible()
      await looksAccessible(guest)
      await press(guest, 'Take this time')
      await expect(guest.getByText('Choose one of the times').first()).toBeVisible()
      await meeting.getByText('No time fits').click()
      await guest.getByLabel('When you can').fill('Any day after six.')
      await press(guest, 'Ask for other times')
      await expect(meeting.getByText('You said that no time fits')).toBeVisible()
      expect(await mailbox.bodyTo(job.recruiter.email)).toContain('Any day after six.')
    })

    await test.step('the recruiter proposes another, and it is taken', async () => {
      await desk.reload()
      await expect(interviews.getByText('Any day after six.')).toBeVisible()
      await interviews.getByText('Propose other times').click()
      await desk.getByLabel('Time 1').fill(written(5))
      await press(desk, 'Propose and send the e-mail')
      await expect(interviews.getByText('Waiting for the candidate')).toBeVisible()
      await guest.reload()
      await meeting.getByRole('radio').first().check()
      await press(guest, 'Take this time')
      await expect(meeting.getByText('Agreed')).toBeVisible()
      expect(await mailbox.bodyTo(job.recruiter.email)).toContain('is agreed')
    })

    await test.step('the candidate cannot come after all, and the desk sees it', async () => {
      await press(guest, 'I cannot come')
      await expect(meeting.getByText('It was called off.')).toBeVisible()
      await desk.reload()
      await expect(interviews.getByText('Called off')).toBeVisible()
      await expect(interviews.getByText('Propose an interview')).toBeVisible()
    })
  })
