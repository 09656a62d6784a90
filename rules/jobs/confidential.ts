import { fold } from '../words'

/** The id of the company that the public reads of every confidential job. */
export const standInId = 'confidential'

type Texts = {
  title: string
  summary: string
  work: string
  team: string
  start: string
  duties: string[]
  needs: string[]
  nice: string[]
  steps: { name: string }[]
}

/** Where the text of a confidential job names its real company, as a recruiter calls that part; undefined where it does not. */
export function namesCompany(job: Texts, realCompany: string): string | undefined {
  const name = fold(realCompany).trim()
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  )
  const parts: [string, string[]][] = [
    ['The title', [job.title]],
    ['The summary', [job.summary]],
    ['The work', [job.work]],
    ['The duties', job.duties],
    ['What it needs', job.needs],
    ['Nice to have', job.nice],
    ['The steps', job.steps.map((step) => step.name)],
    ['The team', [job.team]],
    ['The start', [job.start]],
  ]
  return name === ''
    ? undefined
    : parts.find(([, texts]) => texts.some((text) => names.test(fold(text))))?.[0]
}
