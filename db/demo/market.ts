import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { roleSlug } from '@/rules/jobs/draft'
import { countries, keysOf, seniorities, workplaces } from '../../rules/vocabulary'

const sentence = z.string().min(3)
const seniority = z.enum(keysOf(seniorities))

const company = z.object({
  slug: sentence,
  name: sentence,
  country: z.enum(keysOf(countries)),
  city: sentence,
  domain: sentence,
  size: z.int(),
  workplace: z.enum(keysOf(workplaces)),
  character: sentence,
})

const written = z.object({
  company: sentence,
  lang: z.enum(['en', 'fr']).default('en'),
  title: sentence,
  seniority,
  summary: sentence.max(160),
  work: sentence,
  technologies: z.array(z.string().min(1)),
  duties: z.array(sentence).optional(),
  needs: z.array(sentence).optional(),
  nice: z.array(sentence).optional(),
})

const roleFile = z.object({
  role: roleSlug,
  pay: z.partialRecord(seniority, z.tuple([z.number(), z.number()])),
  duties: z.array(sentence),
  needs: z.array(sentence),
  nice: z.array(sentence),
  steps: z.array(z.tuple([sentence, z.int()])),
  jobs: z.array(written),
})

export type DemoCompany = z.infer<typeof company>
export type DemoRole = z.infer<typeof roleFile>
export type WrittenJob = z.infer<typeof written>

const folder = path.join(process.cwd(), 'db/demo')

/** The invented companies, by slug. */
export function readCompanies(): Map<string, DemoCompany> {
  const list = z.array(company).parse(read('companies.json'))
  return new Map(list.map((one) => [one.slug, one]))
}

/** What was written for each role: its jobs, and the pools that they draw from. */
export function readRoles(): DemoRole[] {
  return readdirSync(path.join(folder, 'jobs'))
    .sort()
    .map((file) => roleFile.parse(read(path.join('jobs', file))))
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
}
