import type { Page } from '@playwright/test'
import { proveAddress } from '@/db/people/sign-in-links'
import { store } from '@/db/store'
import { someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

for (const tag of ['@phone', '@nojs'])
  test(`a candidate lets recruiters find them, but not the company they work for (${tag.slice(1)})`, {
    tag,
  }, async ({ page, someone, openJob, signIn, expectAccessible }) => {
    const looksAccessible = (shown: Page) => (tag === '@phone' ? expectAccessible(shown) : undefined)
    const candidate = await someone.candidate({ name: 'Nour Haddad' })
    await store.tx((tx) => proveAddress(tx, candidate.id, new Date()))
    const word = `isobar${candidate.id.slice(-8)}`
    const theirs = await someJob({
      company: `Works at ${word}`,
      publishedAt: new Date(Date.now() - 86_400_000),
    })
    await signIn(candidate)

    await test.step('writes a profile', async () => {
      await page.goto('/candidate/profile')
      await page.getByLabel('Role', { exact: true }).selectOption('back-end-developer')
      await page.getByLabel('Level').selectOption('senior')
      await page.getByLabel('What you work with').fill('golang, Kubernettes')
      await page.getByLabel('Hybrid').check()
      await page.getByLabel('Country').selectOption('FR')
      await page.getByLabel('About you').fill(`I drew ${word} charts.`)
      await page.getByRole('button', { name: 'Save my profile' }).click()
      await expect(page.getByRole('alert').getByText('Did you mean Kubernetes?')).toBeVisible()
      await expect(page.getByLabel('Hybrid')).toBeChecked()
      await page.getByLabel('What you work with').fill('golang, k8s')
      await page.getByRole('button', { name: 'Save my profile' }).click()
      await expect(page.getByText('Your profile is saved.')).toBeVisible()
      await expect(page.getByLabel('What you work with')).toHaveValue('Go, Kubernetes')
    })
    await test.step('sees how a job fits', async () => {
      await page.goto(`/jobs/${openJob.slug}`)
      await expect(page.getByRole('heading', { name: 'This job and your profile' })).toBeVisible()
      await looksAccessible(page)
    })
    await test.step('lets recruiters find it, but one company', async () => {
      await page.goto('/candidate/profile')
      await page.getByLabel('About you').fill(`I drew ${word} charts, and now maps.`)
      await page.getByLabel('A company that must not see it').fill(`WORKS AT ${word}, S.A.S.`)
      await page.getByRole('button', { name: 'Keep it from this company' }).click()
      await expect(page.getByText('That company does not see your profile.')).toBeVisible()
      await expect(page.getByLabel('A company that must not see it')).toHaveValue('')
      if (tag === '@phone') await expect(page.getByLabel('About you')).toHaveValue(/and now maps/)
      await page.getByLabel('Recruiters of this site may find my profile').check()
      await page.getByRole('button', { name: 'Let recruiters find me' }).click()
      await expect(page.getByText('Recruiters find you since')).toBeVisible()
      await looksAccessible(page)
    })
    await test.step('is not there for the company that they named', async () => {
      await signIn(theirs.recruiter)
      await page.goto(`/recruiter/candidates?q=${word}`)
      await expect(page.getByRole('heading', { name: 'No profile fits' })).toBeVisible()
      const straight = await page.goto(`/recruiter/candidates/${candidate.id}?for=${theirs.company.slug}`)
      expect(straight?.status()).toBe(404)
    })
    await test.step('is there for another', async () => {
      await signIn(openJob.recruiter)
      await page.goto('/recruiter/candidates')
      await page.getByLabel('Words of the profile').fill(`${word} kubernetes`)
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(page.getByText('Fewer than five profiles')).toBeVisible()
      await looksAccessible(page)
      await page.getByRole('link', { name: 'Back-End Developer' }).click()
      await expect(page.getByRole('heading', { name: 'Nour Haddad' })).toBeVisible()
      await looksAccessible(page)
    })
    await test.step('sees who has looked', async () => {
      await signIn(candidate)
      await page.goto('/candidate/data')
      await expect(
        page.getByText(`${openJob.recruiter.name} looked at it for ${openJob.company}`),
      ).toBeVisible()
    })
  })
