import { someApplication, someCandidate, someJob, someRecruiter } from '@/db/testing/makers'
import { expect, test } from './fixtures'

for (const tag of ['@phone', '@nojs'])
  test(`a recruiter gives a job to a colleague, takes it back, and gives it again (${tag.slice(1)})`, {
    tag,
  }, async ({ page, context, signIn }) => {
    const colleague = await someRecruiter({ name: `Tom ${tag.slice(1)} Keller` })
    const job = await someJob({ title: `Mooring planner ${tag.slice(1)}`, publishedAt: new Date() })
    await someApplication(job.slug, await someCandidate({ name: 'Léa Fontaine' }))

    const give = async () => {
      await page.getByText('Give it to a colleague').click()
      await page.getByLabel('Colleague').selectOption(colleague.id)
      await page.getByRole('button', { name: 'Give it to them' }).click()
      await expect(page.getByRole('status')).toContainText(`${colleague.name} answers for ${job.title}`)
    }
    await test.step('gives it, and takes it back', async () => {
      await signIn(job.recruiter)
      await page.goto(`/recruiter/jobs/${job.id}`)
      await expect(page.getByRole('definition').filter({ hasText: job.recruiter.name })).toBeVisible()
      await give()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByRole('status')).toContainText('You answer for this job again')
    })
    await test.step('gives it again, and reaches it no more', async () => {
      await give()
      const gone = await page.goto(`/recruiter/jobs/${job.id}`)
      expect(gone?.status()).toBe(404)
    })
    await test.step('the colleague has it with its application', async () => {
      await context.clearCookies()
      await signIn(colleague)
      await page.goto(`/recruiter/jobs/${job.id}`)
      await expect(page.getByText(`${colleague.name}, since`)).toBeVisible()
      await expect(page.getByRole('link', { name: 'Léa Fontaine' })).toBeVisible()
    })
  })
