import { expect, test } from 'vitest'
import { lintAdvert } from '@/rules/linter/lint'
import { composeJob } from './compose-job'
import { readCompanies, readRoles } from './market'

const now = new Date('2026-11-21T09:00:00Z')
const companies = readCompanies()
const roles = readRoles()

const jobs = roles.flatMap((role) =>
  role.jobs.map((job) => {
    const company = companies.get(job.company)
    if (!company) throw new Error(`${role.role}: no company is called ${job.company}`)
    return { role, job, composed: composeJob(role, job, company, now) }
  }),
)

test('the market is large enough: 60 roles, 24 companies and more, 420 jobs and more', () => {
  expect(roles).toHaveLength(60)
  expect(companies.size).toBeGreaterThanOrEqual(24)
  expect(jobs.length).toBeGreaterThanOrEqual(420)
  expect(jobs.filter(({ job }) => job.lang === 'fr').length).toBeGreaterThan(60)
})

test('no two jobs share a sentence of their own', () => {
  const seen = new Map<string, string>()
  for (const { role, job } of jobs) {
    for (const sentence of [job.summary, ...job.work.split(/(?<=[.!?])\s+/)].filter(
      (text) => text.length > 20,
    )) {
      expect(seen.get(sentence), `${role.role}: “${sentence}” stands twice`).toBeUndefined()
      seen.set(sentence, role.role)
    }
  }
})

test('yearly pay in France stays within the band of its role and level', () => {
  for (const { role, job, composed } of jobs) {
    const { payMin = 0, payMax = 0, payPeriod, country } = composed.draft
    expect(payMin).toBeLessThanOrEqual(payMax)
    const band = role.pay[job.seniority]
    if (country !== 'FR' || payPeriod !== 'year' || !band) continue
    expect(payMin).toBeGreaterThanOrEqual(band[0] * 1000)
    expect(payMax).toBeLessThanOrEqual(band[1] * 1000)
  }
})

test('the same market comes out every time', () => {
  const again = jobs.map(({ role, job }) => {
    const company = companies.get(job.company)
    return company && composeJob(role, job, company, now)
  })
  expect(again).toEqual(jobs.map(({ composed }) => composed))
})

test('no job of the demo says what a law forbids', () => {
  for (const role of readRoles())
    for (const job of role.jobs) {
      const lines = [...role.duties, ...role.needs, ...role.nice, ...(job.duties ?? []), ...(job.needs ?? [])]
      const text = [job.summary, job.work, ...lines, ...(job.nice ?? [])].join('\n')
      const advert = { title: job.title, text, language: job.lang, payMin: 1, payMax: 1 }
      const legal = lintAdvert(advert).filter(({ kind }) => kind === 'legal')
      expect(legal, job.title).toEqual([])
    }
})
