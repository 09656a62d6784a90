import { findDeskJob } from '@/db/jobs/desk'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'
import { stillOpenLink } from './sample-links'

test('a recruiter confirms a job from the letter, pauses it and brings it back', async ({
  page,
  signIn,
  mailbox,
}) => {
  const title = `Buoy engineer ${Math.random().toString(36).slice(2, 8)}`
  const job = await someJob({ title, publishedAt: new Date(Date.now() - 15 * 86_400_000) })

  await test.step('the letter leads to one button, without signing in', async () => {
    await page.goto(await stillOpenLink(mailbox, job))
    await expect(page.getByRole('heading', { name: 'Is this job still open?' })).toBeVisible()
    expect((await findDeskJob(job.recruiter, job.id))?.confirmedAt).toBeNull()
    await page.getByRole('button', { name: 'Yes, it is still open' }).click()
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible()
    await page.goto(`/jobs/${job.slug}`)
    await expect(page.getByText('Confirmed open today')).toBeVisible()
  })

  await test.step('paused, its page says so and nobody can apply', async () => {
    await signIn(job.recruiter)
    await page.goto(`/recruiter/jobs/${job.id}`)
    await page.getByText('Pause this job').click()
    await page.getByRole('button', { name: 'Pause the job' }).click()
    await expect(page.getByRole('status')).toContainText('Paused')
    const answer = await page.goto(`/jobs/${job.slug}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { name: 'This job is paused' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Apply' })).toHaveCount(0)
  })

  await test.step('back on the list', async () => {
    await page.goto(`/recruiter/jobs/${job.id}`)
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await expect(page.getByRole('status')).toContainText('Back on the list')
    await page.goto(`/jobs/${job.slug}`)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('This job is paused')).toHaveCount(0)
  })
})
