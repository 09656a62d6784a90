import { findDeskApplication } from '@/db/applications/desk'
import { setQuestions } from '@/db/jobs/ask'
import { changeStages } from '@/db/stages/change'
import { someApplication, someCandidate, someJob } from '@/db/testing/makers'
import { expect, test } from './fixtures'

const some = () => Math.random().toString(36).slice(2, 8)

async function someBoard() {
  const job = await someJob({ title: `Tidal engineer ${some()}` })
  const names = ['Ana', 'Bo', 'Chloe', 'Dev'].map((name) => `${name} ${some()}`)
  const sent: Awaited<ReturnType<typeof someApplication>>[] = []
  for (const name of names) sent.push(await someApplication(job.slug, await someCandidate({ name })))
  const stageOf = async (at: number) =>
    (await findDeskApplication(job.recruiter, sent[at]?.id ?? ''))?.stageName
  return { ...job, names, sent, stageOf, path: `/recruiter/jobs/${job.id}/board` }
}

test('a recruiter works on the board of a job', async ({ page, signIn, expectAccessible, mailbox }) => {
  const { recruiter, id, names, sent, stageOf, path } = await someBoard()
  const [ana = '', bo = '', chloe = '', dev = ''] = names
  const { keyboard } = page
  const column = (name: string) => page.getByRole('region', { name })
  await signIn(recruiter)

  await test.step('gives the job a stage of its own', async () => {
    await page.goto(`/recruiter/jobs/${id}`)
    await page.getByRole('link', { name: 'Stages' }).click()
    await page.getByText('Add a stage').click()
    await page.getByLabel('Name', { exact: true }).fill('Test at home')
    await page.getByLabel('Kind').selectOption('In progress')
    await page.getByRole('button', { name: 'Add the stage' }).click()
    await expect(page.getByRole('status')).toContainText('Saved.')
    await page.getByLabel('Name of “In review”').fill('First reading')
    await page.getByLabel('Name of “In review”').press('Enter')
    await expect(page.getByLabel('Name of “First reading”')).toBeVisible()
    await page.getByLabel('Name of “Test at home”').press('Alt+ArrowUp')
    await expect(page.getByRole('textbox').nth(1)).toHaveValue('Test at home')
    await expectAccessible(page)
  })

  await test.step('moves a card by keys, and takes it back', async () => {
    await page.goto(path)
    await expect(page.getByRole('button', { name: 'Turn keys off' })).toBeVisible()
    await keyboard.press('j')
    await expect(page.getByRole('link', { name: ana, exact: true })).toBeFocused()
    await keyboard.press('Shift+ArrowRight')
    await expect(column('Test at home').getByRole('link', { name: ana, exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Taken back for 1 candidate.')).toBeVisible()
    await expect(column('Received').getByRole('link', { name: ana, exact: true })).toBeVisible()
    expect(await mailbox.bodyTo(sent[0]?.email ?? '')).not.toContain('Test at home')
  })

  await test.step('drags a card', async () => {
    await page.getByRole('listitem').filter({ hasText: bo }).dragTo(column('Test at home'))
    await expect(column('Test at home').getByRole('link', { name: bo, exact: true })).toBeVisible()
  })

  await test.step('refuses two at once, with the letter in sight', async () => {
    await page.getByLabel(`Choose ${chloe}`).check()
    await page.getByRole('link', { name: dev, exact: true }).focus()
    await keyboard.press('x')
    await expect(page.getByLabel(`Choose ${dev}`)).toBeChecked()
    await keyboard.press('r')
    await expect(page.getByRole('heading', { level: 1, name: 'Refuse 2 candidates' })).toBeVisible()
    await page
      .getByLabel('The reason')
      .selectOption({ label: 'This job needs more years of this kind of work' })
    await page.getByLabel('Words to each of them').fill('Your second project is strong.')
    await expect(page.getByRole('figure')).toContainText('Your second project is strong.')
    await expect(page.getByText('In English, 2 of 2: to')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Refuse and send 2 e-mails' }).click()
    await expect(page.getByText('Done for 2 candidates.')).toBeVisible()
    expect(await stageOf(2)).toBe('Not taken')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Taken back for 2 candidates. No e-mail was sent.')).toBeVisible()
    expect(await stageOf(2)).toBe('Received')
  })

  await test.step('looks at all of them in the table', async () => {
    await page.getByRole('link', { name: 'Table' }).click()
    await page.getByText('Columns', { exact: true }).click()
    await page.getByLabel('E-mail').check()
    await page.getByRole('button', { name: 'Show these' }).click()
    await expect(page.getByRole('cell', { name: sent[0]?.email ?? '' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('takes the stage out with whoever stands there', async () => {
    await page.getByRole('link', { name: 'Stages' }).click()
    await page.getByText('Take “Test at home” out…').click()
    await expect(page.getByText('1 candidate stands here.')).toBeVisible()
    await page.getByRole('combobox', { name: '1 candidate stands here' }).selectOption('Interview')
    await page.getByRole('button', { name: 'Take “Test at home” out' }).click()
    await expect(page.getByRole('status')).toContainText('Saved.')
    expect(await stageOf(1)).toBe('Interview')
  })
})

test('a recruiter tries a rule, pauses a job and takes it back, and hands a scorecard in', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const job = await someJob()
  const kind = { kind: 'text' as const, required: false, options: [] }
  await setQuestions(job.recruiter, job.id, [{ text: 'May you work in France?', ...kind }])
  const { id } = await someApplication(job.slug)
  await signIn(job.recruiter)

  await page.goto(`/recruiter/jobs/${job.id}/triage`)
  await page.getByLabel('This').first().fill('yes')
  await page.getByLabel('Mark').first().fill('May work')
  await page.getByRole('button', { name: 'Only try them' }).click()
  await expect(page.getByText('1 application that nobody has opened. Nothing is saved.')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/recruiter/jobs')
  await page.getByLabel(`Choose ${job.title}`).check()
  await page.getByRole('button', { name: 'Pause…' }).click()
  await page.getByRole('button', { name: 'Pause 1 job' }).click()
  await expect(page.getByText('Paused 1 job.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back for 1 job.')).toBeVisible()

  await page.goto(`/recruiter/applications/${id}`)
  await page.getByText('Fill in your scorecard').click()
  await page.getByRole('group', { name: 'Go, or another' }).getByLabel('3 Clear signs').check()
  await page.getByRole('group', { name: 'On the whole' }).getByLabel('4 Strong').check()
  await page.getByRole('button', { name: 'Hand your scorecard in' }).click()
  await expect(page.getByText('Yours: 4 of 4')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a recruiter chooses two, reads the letters, moves them and takes it back', async ({
    page,
    signIn,
  }) => {
    const { recruiter, id, names, stageOf, path } = await someBoard()
    await changeStages(recruiter, id, { act: 'rename', id: 'in_review', name: 'First reading' })
    const [ana = '', bo = ''] = names
    await signIn(recruiter)
    await page.goto(path)
    await page.getByLabel(`Choose ${ana}`).check()
    await page.getByLabel(`Choose ${bo}`).check()
    await page.getByRole('button', { name: 'Move…' }).click()
    await page.getByLabel('Move to').selectOption('First reading')
    await page.getByRole('button', { name: 'Show the e-mails with this' }).click()
    await expect(page.getByRole('figure')).toContainText('is now: First reading.')
    await page.getByRole('button', { name: 'Move and send 2 e-mails' }).click()
    await expect(page.getByText('Done for 2 candidates.')).toBeVisible()
    expect(await stageOf(0)).toBe('First reading')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('Taken back for 2 candidates.')).toBeVisible()
    expect(await stageOf(0)).toBe('Received')

    await page.getByRole('link', { name: `Move ${ana} to First reading` }).click()
    await page.getByRole('button', { name: 'Move and send 1 e-mail' }).click()
    await expect(page.getByText('Done for 1 candidate.')).toBeVisible()
  })
})
