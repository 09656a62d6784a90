import { createJob, findDeskJob, reviseJob } from '@/db/jobs/desk'
import { someCompany, someJobDraft, someManager, someRecruiter } from '@/db/testing/makers'
import { expect, test } from './fixtures'

test('a draft is saved while it is written, is shown as it will read, and two who write are told', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const recruiter = await someRecruiter()
  const companyId = await someCompany('Kelp and daughters')
  const id = await createJob(recruiter, someJobDraft({ companyId, title: 'Keeper of kelp' }))
  const stored = async () => findDeskJob(recruiter, id)
  await signIn(recruiter)
  await page.goto(`/recruiter/jobs/${id}/edit`)
  const live = page.getByRole('article')

  await test.step('what is typed is seen at once, and kept without a button', async () => {
    await page.getByLabel('Title').fill('Keeper of deep kelp')
    await expect(live).toContainText('Keeper of deep kelp')
    await expect(page.getByText(/^Saved at/)).toBeVisible()
    expect((await stored())?.title).toBe('Keeper of deep kelp')
    await expectAccessible(page)
  })
  await test.step('what is not whole is said, and not kept', async () => {
    await page.getByLabel('City', { exact: true }).fill('')
    await expect(page.getByText(/^Not saved yet\./)).toBeVisible()
    expect((await stored())?.city).toBe('Lyon')
    await page.getByLabel('City', { exact: true }).fill('Nantes')
    await expect(page.getByText(/^Saved at/)).toBeVisible()
  })
  await test.step('the button takes it on from there, and is not out of date', async () => {
    await page.getByLabel('Team').fill('4 divers')
    await page.getByRole('button', { name: 'Save the draft and preview it' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Keeper of deep kelp' }).first()).toBeVisible()
    expect((await stored())?.team).toBe('4 divers')
  })
  await test.step('what a colleague has written meanwhile is not written over', async () => {
    await page.goto(`/recruiter/jobs/${id}/edit`)
    const { companyId: _, ...draft } = someJobDraft({ companyId, title: 'Keeper of all kelp' })
    await reviseJob(await someManager(), id, draft)
    await page.getByLabel('Title').fill('Keeper of no kelp')
    await expect(page.getByText(/nothing is written over/)).toContainText('Maud Lefèvre changed it')
    expect((await stored())?.title).toBe('Keeper of all kelp')
  })
})
