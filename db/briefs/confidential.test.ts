import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { jobPosting } from '@/integrations/structured-data/job-posting'
import { namesCompany } from '@/rules/jobs/confidential'
import { keepUp, searchJobs, suggest } from '@/search/jobs'
import { jobQuery } from '@/search/query'
import { listAnswers } from '../applications/applications'
import { agreeToKeepName, findRealCompany } from '../applications/real-company'
import { findCompany, listCompanyAddresses, listHiringCompanies } from '../companies'
import { createJob, publishJob, reviseJob } from '../jobs/desk'
import { findPublicJob, listJobCards, listJobsToIndex } from '../jobs/jobs'
import { listSimilarJobs } from '../jobs/similar'
import { avoidCompany } from '../pool/avoided'
import { listViewerCompanies } from '../pool/viewer'
import { agreeToName, answerAsked } from '../shortlist/answer'
import { askToShow } from '../shortlist/ask'
import { findAskedByToken, findCandidateAsked } from '../shortlist/asked'
import { listCompanyLooks } from '../shortlist/of-candidate'
import { lookAtShortlist } from '../shortlist/room'
import { store, t } from '../store'
import { newestLetterTo, someApplication, someCandidate, someJob, someJobDraft } from '../testing/makers'
import { someoneInPool } from '../testing/pool'
import { someConfidentialJob, someQuestion, someSearch } from '../testing/shortlist'
import { findDeskBrief } from './desk'

test('no public read of a confidential job knows who hires', async () => {
  const job = await someConfidentialJob('Kerguelen Zephyr', 'Planner developer')
  const shown = await findPublicJob(job.slug)
  if (!shown) throw new Error('the job is not public')
  const another = await someJob({ title: 'Planner developer' })
  await keepUp()
  const outputs = {
    page: shown,
    card: await listJobCards([job.jobId]),
    index: await listJobsToIndex([job.jobId]),
    similar: await listSimilarJobs(another, 10),
    structuredData: jobPosting(shown, { url: 'https://jobs.example/', name: 'Metier' }),
    search: await searchJobs(jobQuery.parse({ q: 'planner developer' })),
    byName: (await searchJobs(jobQuery.parse({ q: 'kerguelen' }))).hits,
    suggestions: await suggest('kergu'),
    companies: await listHiringCompanies({}, 500),
    sitemap: await listCompanyAddresses('', 500),
    itsPage: (await findCompany('kerguelen-zephyr')) ?? null,
  }
  expect(outputs.structuredData?.hiringOrganization).toBe('confidential')
  expect(outputs.card[0]?.company).toBe('Confidential company')
  for (const [output, read] of Object.entries(outputs))
    expect(JSON.stringify(read), output).not.toMatch(/kerg/i)
})

test('a company that also hires under its name keeps its page, without the confidential job', async () => {
  const job = await someConfidentialJob('Ateliers Quince', 'Ticket developer')
  expect(await findCompany('ateliers-quince')).toBeUndefined()
  const [realCompany] = await store.read
    .select({ realCompanyId: t.jobs.realCompanyId })
    .from(t.jobs)
    .where(eq(t.jobs.id, job.jobId))
  await someJob({ companyId: realCompany?.realCompanyId ?? '' })
  expect((await findCompany('ateliers-quince'))?.name).toBe('Ateliers Quince')
  const hiring = await listHiringCompanies({ q: 'ateliers quince' }, 10)
  expect(hiring).toMatchObject([{ name: 'Ateliers Quince', open: 1 }])
})

test('a confidential job cannot be public while its text names the company, nor be given to it by a save', async () => {
  const { recruiter, jobId } = await someSearch(undefined, 'Brisance', true)
  const draft = { ...someJobDraft({ companyId: '' }), companyId: undefined, work: 'At BRISANCE you plan.' }
  await reviseJob(recruiter, jobId, draft)
  const refused = await publishJob(recruiter, jobId)
  expect(refused).toMatchObject({ outcome: 'missing', missing: [expect.stringContaining('The work names')] })
  await reviseJob(recruiter, jobId, { ...draft, work: 'Here you plan.' }, new Date(), {
    company: { name: 'Brisance', city: 'Lyon', country: 'FR' },
  })
  expect((await publishJob(recruiter, jobId)).outcome).toBe('done')
  const again = await reviseJob(recruiter, jobId, { ...draft, work: 'Join Brisance.' })
  expect(again.outcome).toBe('missing')
  const [row] = await store.read.select().from(t.jobs).where(eq(t.jobs.id, jobId))
  expect(row?.companyId).toBe('confidential')
})

test('a job of nobody in particular is not published: the law asks who hires', async () => {
  await someConfidentialJob('Nodal Ouest', 'Release developer')
  const { recruiter } = await someJob()
  const copied = await createJob(recruiter, someJobDraft({ companyId: 'confidential' }))
  expect(await publishJob(recruiter, copied)).toMatchObject({
    missing: [expect.stringContaining('who hires')],
  })
})

test.each([
  ['At Orme & Fils you plan.', 'Orme & Fils', true],
  ['The orme is a tree.', 'Orme & Fils', false],
  ['Elancer writes in Élan.', 'elan', true],
  ['Elancer writes.', 'elan', false],
])('“%s” of %s: %s', (work, realCompany, named) => {
  const job = { title: '', summary: '', team: '', start: '', duties: [], needs: [], nice: [], steps: [] }
  expect(namesCompany({ ...job, work }, realCompany) === 'The work').toBe(named)
})

test('whoever applies reads the name once they agree to keep it, and no letter has it before', async () => {
  const job = await someConfidentialJob('Sobremesa Norte', 'Kitchen developer')
  const sent = await someApplication(job.slug)
  const letter = await newestLetterTo(sent.email)
  expect(`${letter?.subject}${letter?.text}`).not.toMatch(/sobremesa/i)
  expect(JSON.stringify(await listAnswers(sent.id))).not.toMatch(/sobremesa/i)
  expect(await findRealCompany(sent.id)).toEqual({ name: undefined })
  expect(await agreeToKeepName(sent.id)).toBe(true)
  expect(await findRealCompany(sent.id)).toEqual({ name: 'Sobremesa Norte' })
  expect(await agreeToKeepName(sent.id)).toBe(false)
  const other = await someApplication((await someJob()).slug)
  expect(await findRealCompany(other.id)).toBeUndefined()
  expect(await agreeToKeepName(other.id)).toBe(false)
})

test('the pool hides from a confidential company whoever keeps away from it', async () => {
  const search = await someSearch(undefined, 'Windlass', true)
  expect((await listViewerCompanies(search.recruiter)).map(({ name }) => name)).toEqual(['Windlass'])
  expect((await findDeskBrief(search.recruiter, search.id))?.companySlug).toBe('windlass')
  const hides = await someoneInPool()
  await avoidCompany(hides.id, 'Windlass')
  const asked = await askToShow(search.recruiter, search.id, {
    somebody: { candidateId: hides.id },
    words: 'x',
  })
  expect(asked.outcome).toBe('not found')
})

test('whoever is asked for a confidential company reads its name when they agree, and not before', async () => {
  const search = await someSearch(undefined, 'Glasnevin Labs', true)
  const candidate = await someoneInPool()
  const { token, email } = await someQuestion(search, { candidateId: candidate.id })
  const letter = await newestLetterTo(email)
  const asked = await findAskedByToken(token)
  if (!asked) throw new Error('the question is missing')
  await answerAsked(asked, true)
  await lookAtShortlist({ briefId: search.id, personId: null, by: 'Marc Delorme' })
  const before = [letter?.text, asked, await findAskedByToken(token), await listCompanyLooks(candidate.id)]
  expect(JSON.stringify(before)).not.toMatch(/glasnevin/i)

  await agreeToName(asked)
  expect((await findAskedByToken(token))?.realCompany).toBe('Glasnevin Labs')
  expect((await listCompanyLooks(candidate.id))[0]?.company).toBe('Glasnevin Labs')
  expect(await findCandidateAsked((await someCandidate()).id, asked.id)).toBeUndefined()
})
