import { apply } from '@/db/applications/apply'
import { recordFirstOpinion } from '@/db/blind/blind'
import { writeToCandidate, writeToDesk } from '@/db/conversations/write'
import { someFile } from '@/db/testing/makers'
import { expect, test } from './fixtures'
import { someMember } from './sample-links'
import { pages, samples } from './screens'

const school = 'École Centrale de Nantes'
const phone = '+33 6 98 76 54 32'

for (const [tag, scripts] of [
  ['@js', true],
  ['@nojs', false],
] as const)
  test(`a job is looked at blind: no page of the desk tells who applied, until a first opinion is recorded ${tag}`, {
    tag,
  }, async ({ page, openJob, someone, signIn, mailbox, expectAccessible }) => {
    const owner = await someone.owner()
    await signIn(owner)

    await test.step('is switched on for a job', async () => {
      await page.goto(`/recruiter/jobs/${openJob.id}`)
      await page.getByRole('link', { name: 'Blind first look' }).click()
      if (scripts) await expectAccessible(page)
      await page.getByRole('button', { name: 'Hide who applies at first' }).click()
      await expect(page.getByText('Switched on. Whoever applies from now on')).toBeVisible()
    })

    const email = `zq-${someone.email()}`
    const candidate = await someone.candidate({ name: 'Zéphyrine Quatrebarbes', email })
    const draft = { name: candidate.name, email, phone, note: `I come from the ${school}.` }
    const sent = await apply(
      openJob.slug,
      draft,
      { ...someFile(), name: 'quatrebarbes-cv.pdf' },
      { candidate },
    )
    if (sent.outcome !== 'sent') throw new Error(sent.outcome)
    const about = { applicationId: sent.id }
    const colleague = { ...(await someone.owner()), access: 'owner' as const }
    await recordFirstOpinion(colleague, sent.id, { rating: 4, verdict: '' })
    await writeToCandidate(colleague, sent.id, 'Zéphyrine, which school?')
    await writeToDesk(about, `Zéphyrine here, of the ${school}.`, candidate.id)
    const secrets = ['Quatrebarbes', 'quatrebarbes', 'Zéphyrine', 'Centrale', email, '98 76 54', '98765432']

    const cast = {
      ...{ owner: { ...owner, access: 'owner' as const }, candidate, mailbox },
      job: { ...openJob, company: { slug: '' } },
      application: sent,
      member: await someMember({ ...owner, access: 'owner' as const }, mailbox),
    }
    const addresses: string[] = []
    for (const path of pages.filter((one) => one.startsWith('/recruiter')))
      addresses.push((await samples[path]?.(cast as never)) ?? path)
    const board = `/recruiter/jobs/${openJob.id}/board`
    addresses.push(
      `${board}/table?show=email&show=phone&show=match`,
      `/recruiter/find?q=Quatrebarbes`,
      `/recruiter/find/results?q=Quatrebarbes`,
      `/recruiter/find/results?q=${email}`,
      `/recruiter/applications?q=Quatrebarbes`,
      `/recruiter/messages?q=Centrale`,
      `/recruiter/audit?whom=${email}`,
      '/recruiter/insights/data.csv',
    )

    await test.step('nothing of any page tells who it is', async () => {
      for (const address of addresses) {
        const html = await (await page.request.get(address)).text()
        // A search shows what was typed.
        const told = secrets.filter((secret) => !address.includes(secret) && html.includes(secret))
        expect(told, address).toEqual([])
      }
      for (const address of [`/recruiter/applications/${sent.id}/cv`])
        expect((await page.request.get(address)).status(), address).toBe(404)
      const found = await (await page.request.get('/recruiter/find/results?q=Quatrebarbes')).text()
      expect(found).not.toContain(sent.id)
    })

    await test.step('records a first opinion, and is shown who it is', async () => {
      await page.goto(board)
      await page.getByRole('link', { name: `Candidate ${sent.id.slice(-4).toUpperCase()}` }).click()
      await expect(page.getByRole('heading', { level: 1, name: /^Candidate / })).toBeVisible()
      if (scripts) await expectAccessible(page)
      await page.getByRole('button', { name: 'Record it and see who it is' }).click()
      await expect(page.getByText('Your opinion is not recorded yet.')).toBeVisible()
      await page.getByLabel('Rather yes').check()
      await page.getByLabel('Why').fill('Clear answers.')
      await page.getByRole('button', { name: 'Record it and see who it is' }).click()
      await expect(page.getByRole('heading', { level: 1, name: candidate.name })).toBeVisible()
      await expect(page.getByText('Before you knew the name: Rather yes')).toBeVisible()
    })

    await test.step('finds all of it now, and looks again', async () => {
      const html = await (await page.request.get(`/recruiter/applications/${sent.id}`)).text()
      for (const secret of ['Zéphyrine Quatrebarbes', email, phone, school, 'quatrebarbes-cv.pdf'])
        expect(html).toContain(secret)
      for (const address of [
        board,
        `${board}/table`,
        '/recruiter/applications?q=Quatrebarbes',
        '/recruiter/find?q=Quatrebarbes',
      ])
        expect(await (await page.request.get(address)).text(), address).toContain('Zéphyrine Quatrebarbes')
      await page
        .getByRole('group', { name: 'And now, with the name and the CV?' })
        .getByLabel('Yes', { exact: true })
        .check()
      await page.getByRole('button', { name: 'Record it', exact: true }).click()
      await expect(page.getByText('Recorded. Thank you for looking again.')).toBeVisible()
      await page.goto('/recruiter/insights')
      await expect(
        page.getByText(/first opinions? (was|were) recorded before the name was known/),
      ).toBeVisible()
      await page.goto('/recruiter/audit?what=reveal')
      await expect(page.getByText('Zéphyrine Quatrebarbes').first()).toBeVisible()
    })
  })
