import { proveAddress } from '@/db/people/sign-in-links'
import { keepCv } from '@/db/pool/cv'
import { saveProfile } from '@/db/pool/profile'
import { store } from '@/db/store'
import { someApplication, someFile, someJob } from '@/db/testing/makers'
import { profileDraft } from '@/rules/pool/draft'
import { expect, test } from './fixtures'

const about = (word: string) => ({
  ...{ role: 'back-end-developer', seniority: 'senior', technologies: 'Go', remote: 'on' },
  ...{ country: 'FR', city: 'Lyon', about: `I drew ${word} charts.` },
})

for (const tag of ['@js', '@nojs'])
  test(`whoever says yes when a job closes is found for another one, until they take it back (${tag})`, {
    tag,
  }, async ({ page, someone, signIn, mailbox, expectAccessible }) => {
    const candidate = await someone.candidate({ name: 'Nour Haddad' })
    const word = `tidal${candidate.id.slice(-8).toLowerCase()}`
    await store.tx((tx) => proveAddress(tx, candidate.id, new Date()))
    await saveProfile(candidate.id, profileDraft.parse(about(word)), { at: null, practice: [] })
    await keepCv(candidate.id, someFile())
    const job = await someJob({ publishedAt: new Date() })
    const elsewhere = await someJob({ publishedAt: new Date() })
    await someApplication(job.slug, candidate)
    const guest = await someApplication(job.slug)
    const isFound = async (found: boolean) => {
      await signIn(elsewhere.recruiter)
      await page.goto(`/recruiter/candidates?q=${word}`)
      if (found) await expect(page.getByRole('link', { name: 'Back-End Developer' })).toBeVisible()
      else await expect(page.getByRole('heading', { name: 'No profile fits' })).toBeVisible()
      await page.context().clearCookies()
    }

    await test.step('a recruiter closes the job with the question', async () => {
      await isFound(false)
      await signIn(job.recruiter)
      await page.goto(`/recruiter/jobs/${job.id}/close`)
      await page.getByLabel('The job is filled').check()
      await expect(page.getByLabel('Ask whoever has not agreed yet')).toBeChecked()
      await page.getByRole('button', { name: 'Close the job and send the answers' }).click()
      await expect(page.getByRole('heading', { name: 'Closed as filled' })).toBeVisible()
      await page.context().clearCookies()
    })
    expect(await mailbox.bodyTo(candidate.email)).toContain('May we keep your application')
    const link = await mailbox.linkTo(candidate.email, 'May we keep your application')
    const guestLink = await mailbox.linkTo(guest.email, 'May we keep your application')

    await test.step('signed out, the candidate says yes by the link of the letter, and cannot say it twice', async () => {
      await page.goto(link)
      await expect(page.getByText('If you do not want that, you need do nothing')).toContainText(
        'we delete it on',
      )
      const other = await page.context().newPage()
      await other.goto(link)
      await page.getByRole('button', { name: 'Yes, keep it' }).click()
      await expect(page.getByText('You let us keep this application')).toContainText('We keep it until')
      await other.getByRole('button', { name: 'Yes, keep it' }).click()
      await expect(other.getByText('You let us keep this application')).toBeVisible()
      await other.close()
      if (tag === '@js') await expectAccessible(page)
    })
    await test.step('a recruiter of another company finds them', () => isFound(true))
    await test.step('another link is nobody’s', async () => {
      const stranger = await someone.candidate()
      await signIn(stranger)
      expect((await page.goto(`${link.slice(0, -4)}abcd`))?.status()).toBe(404)
      await page.context().clearCookies()
    })
    await test.step('taken back, they are found no more', async () => {
      await page.goto(link)
      await page.getByRole('button', { name: 'Take that back' }).click()
      await expect(page.getByRole('button', { name: 'Yes, keep it' })).toBeVisible()
      await isFound(false)
    })
    await test.step('a guest, who says nothing, is kept as before', async () => {
      await page.goto(guestLink)
      await expect(page.getByRole('button', { name: 'Yes, keep it' })).toBeVisible()
    })
  })
