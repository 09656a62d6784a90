import { submitBrief } from '@/db/briefs/briefs'
import { saveJob } from '@/db/jobs/saved'
import { someApplication, someBriefDraft, someJob } from '@/db/testing/makers'
import { layOutAll } from '@/scripts/measure/lay-out-all'
import { expect, test } from './fixtures'
import { layoutFaults } from './layout-faults'

const longWord = 'Donaudampfschifffahrtselektrizitatenhauptbetriebswerkbauunterbeamten'
const longWords = 'Société coopérative des mariniers et bateliers du canal de Nantes SA'

const tail = () =>
  Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 6)
    .padEnd(6, 'q')

test('a name of 75 letters, of one word too, breaks no page', async ({ page, someone, signIn }) => {
  test.slow()
  const [word, words] = [longWord + tail(), `${longWords} ${tail()}`]
  const recruiter = await someone.recruiter({ name: words })
  const publishedAt = new Date(Date.now() - 3_600_000)
  const named = { recruiter, publishedAt, workplace: 'onsite' as const }
  const job = await someJob({ ...named, company: word, title: word, city: word, team: word })
  const wordy = await someJob({ ...named, company: words, title: words, city: words, start: words })
  const candidate = await someone.candidate({ name: word })
  const { id, token } = await someApplication(job.slug, candidate)
  const wordyCandidate = await someone.candidate({ name: words })
  await someApplication(wordy.slug, wordyCandidate)
  await saveJob(candidate.id, wordy.id)
  const brief = await submitBrief(
    someBriefDraft({ companyName: word, contactName: words, city: word, technologies: [word.slice(0, 40)] }),
  )

  const problems: string[] = []
  const walk = async (path: string) => {
    await page.goto(path)
    await layOutAll(page)
    for (const width of [320, 390, 1360]) {
      await page.setViewportSize({ width, height: 844 })
      problems.push(...(await layoutFaults(page)).map((fault) => `${path} at ${width}: ${fault}`))
    }
  }
  const [one, many] = [word, words].map(encodeURIComponent)
  for (const path of [
    `/jobs?q=${one}`,
    `/jobs?q=${many}`,
    `/jobs/${job.slug}`,
    `/jobs/${wordy.slug}`,
    `/jobs/${job.slug}/apply`,
    `/applications/${token}`,
    `/briefs/${brief.token}`,
    `/companies?q=${one}`,
    '/guides/compare/back-end-developer-vs-front-end-developer',
  ])
    await walk(path)
  await page.getByRole('main').getByRole('link').first().waitFor()
  await signIn(candidate)
  for (const path of ['/candidate', `/candidate/applications/${id}`, '/candidate/saved']) await walk(path)

  await page.context().clearCookies()
  await signIn(recruiter)
  for (const path of [
    '/recruiter',
    `/recruiter/jobs?q=${one}`,
    `/recruiter/jobs/${job.id}`,
    `/recruiter/jobs/${job.id}/edit`,
    `/recruiter/applications?q=${one}`,
    `/recruiter/applications/${id}`,
    '/recruiter/briefs',
    '/recruiter/mail',
  ])
    await walk(path)
  await page.goto('/recruiter/briefs')
  await walk((await page.getByRole('link', { name: word }).first().getAttribute('href')) ?? '')
  expect(problems).toEqual([])
})
