import type { Page } from '@playwright/test'
import { someoneInPool } from '@/db/testing/pool'
import { someSearch, someShortlisted } from '@/db/testing/shortlist'
import { expect, test } from './fixtures'

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const words = 'Rewrote the ticket queue of a theatre in a month. Wants a team that pairs.'

for (const tag of ['@phone', '@nojs'])
  test(`a shortlist, from the question to an interview, with a withdrawal in the middle (${tag.slice(1)})`, {
    tag,
  }, async ({ page, browser, someone, signIn, mailbox, expectAccessible }) => {
    const recruiter = await someone.recruiter()
    const search = await someSearch(recruiter, 'Ateliers Quince')
    const room = `/briefs/${search.token}/shortlist`
    const [asked, stays] = [await someoneInPool(), await someShortlisted(search)]
    const looks = async () => {
      if (tag === '@phone') await expectAccessible(page)
    }
    const elsewhere = await browser.newContext({
      javaScriptEnabled: tag === '@phone',
      baseURL: new URL('/', process.env.SITE_URL).origin,
    })
    const theirs = await elsewhere.newPage()

    await test.step('the recruiter asks, and may not say who it is', async () => {
      await signIn(recruiter)
      await page.goto(`/recruiter/candidates/${asked.id}`)
      await page.getByText('Ask whether the company may see them').click()
      await page.getByLabel('What you say of them').fill('Nour rewrote the ticket queue.')
      await press(page, 'Ask the candidate')
      await expect(page.getByLabel('What you say of them')).toHaveAccessibleDescription(/their name/)
      await page.getByLabel('What you say of them').fill(words)
      await press(page, 'Ask the candidate')
      await expect(page.getByRole('status')).toContainText('Asked.')
      await looks()
    })

    await test.step('the candidate reads what they would see, and says yes', async () => {
      const [, path = ''] = /(\/shortlists\/[\w-]{32})/.exec(await mailbox.bodyTo(asked.email)) ?? []
      await theirs.goto(path)
      await expect(theirs.getByText(words)).toBeVisible()
      await press(theirs, 'Yes, they may see this')
      await expect(theirs.getByRole('heading', { name: 'Ateliers Quince can see you' })).toBeVisible()
    })

    await test.step('the company reads two people, without name and address', async () => {
      await page.context().clearCookies()
      await page.goto(`/briefs/${search.token}`)
      await expect(page.getByText('Waiting for you')).toBeVisible()
      await page.getByRole('link', { name: 'Open the shortlist' }).click()
      await looks()
      await page.getByLabel('Compare Candidate 1').check()
      await page.getByLabel('Compare Candidate 2').check()
      await press(page, 'Compare the ones that are ticked')
      await expect(page.getByRole('columnheader')).toHaveText(['Candidate 1', 'Candidate 2'])
      await looks()
      await page.getByRole('link', { name: 'Candidate 2' }).click()
      const html = await page.content()
      for (const told of ['Nour', 'Haddad', asked.email]) expect(html).not.toContain(told)
      await page.getByLabel('Maybe').check()
      await page.getByLabel('Comment').fill('How much Go?')
      await press(page, 'Save my word')
      await expect(page.getByRole('button', { name: 'Change my word' })).toBeVisible()
      await expect(page.getByLabel('Maybe')).toBeChecked()
      await press(page, 'Ask for an interview')
      await expect(page.getByLabel('Time 1')).toHaveAccessibleDescription(/Propose at least one time/)
      await page.getByLabel('Time 1').fill(`${inDays(6)}T10:00`)
      await page.getByLabel('Time 2').fill(`${inDays(8)}T16:00`)
      await page.getByLabel('Where').fill('https://calls.example/quince')
      await press(page, 'Ask for an interview')
      await expect(page.getByText('have no answer yet')).toBeVisible()
      await looks()
    })

    await test.step('one of them takes the yes back, and is gone at once', async () => {
      await theirs.goto(`/shortlists/${stays.token}`)
      await expect(theirs.getByRole('region', { name: 'Who looked' })).toContainText('Marc Delorme')
      await press(theirs, 'Do not show me any more')
      await expect(theirs.getByRole('heading', { name: 'May Ateliers Quince see you?' })).toBeVisible()
      expect((await page.request.get(`${room}/${stays.id}`)).status()).toBe(404)
      await page.goto(room)
      await expect(page.getByText('1 person agrees')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Candidate 1' })).toHaveCount(0)
    })

    await test.step('the other takes a time, and only then is known', async () => {
      const [, path = ''] = /(\/shortlists\/[\w-]{32})/.exec(await mailbox.bodyTo(asked.email)) ?? []
      await theirs.goto(path)
      await theirs.getByLabel(/10:00/).check()
      await press(theirs, 'Take this time')
      await expect(theirs.getByText('has your name and how to reach you')).toBeVisible()
      await page.goto(room)
      await page.getByRole('link', { name: 'Nour Haddad' }).click()
      await expect(page.getByRole('link', { name: asked.email })).toBeVisible()
      await expect(page.getByRole('heading', { name: /10:00/ })).toBeVisible()
      await looks()
    })

    await test.step('it stands in three calendars, and leaves them when the company calls it off', async () => {
      const three = [asked.email, search.email, recruiter.email]
      for (const email of three) expect(await mailbox.bodyTo(email)).toContain('https://calls.example/quince')
      await press(page, 'Call the interview off')
      await expect(page.getByText('The interview was called off')).toBeVisible()
      for (const email of three) expect(await mailbox.bodyTo(email)).toContain('does not take place')
      await theirs.reload()
      await expect(theirs.getByText('It was called off')).toBeVisible()
    })

    await test.step('the recruiter reads the verdict, and a wrong token reads nothing', async () => {
      await signIn(recruiter)
      await page.goto(`/recruiter/briefs/${search.id}/shortlist`)
      await expect(page.getByRole('main')).toContainText('Marc Delorme of Ateliers Quince: How much Go?')
      await expect(page.getByRole('main')).toContainText('Took the yes back')
      for (const path of ['/briefs/wrong/shortlist', '/shortlists/wrong', `/shortlists/${search.token}`])
        expect((await page.request.get(path)).status()).toBe(404)
    })
    await elsewhere.close()
  })
