import type { JobDraft } from '../jobs/draft'
import { roleName } from '../roles/roles'
import type { BriefDraft } from './draft'

type Brief = Pick<
  BriefDraft,
  | 'role'
  | 'seniority'
  | 'technologies'
  | 'nice'
  | 'problem'
  | 'contract'
  | 'workplace'
  | 'city'
  | 'country'
  | 'payCurrency'
  | 'start'
> & { payMin?: number | null; payMax?: number | null }

/** The draft of a job from a qualified brief: nothing that the company wrote has to be typed again, and what the company did not say stands as the guide of the role says it. */
export function briefToJob(brief: Brief, companyId: string, guideDuties: string[] = []): JobDraft {
  const { role, seniority, contract, workplace, city, country, payCurrency, start, technologies } = brief
  return {
    companyId,
    title: roleName(role),
    role,
    seniority,
    contract,
    workplace,
    officeDays: undefined,
    city,
    country,
    payMin: brief.payMin ?? undefined,
    payMax: brief.payMax ?? undefined,
    payCurrency,
    payPeriod: 'year',
    language: 'en',
    summary: firstSentence(brief.problem),
    work: brief.problem,
    duties: guideDuties,
    needs: technologies,
    nice: brief.nice,
    technologies,
    steps: [],
    team: '',
    start,
    validUntil: undefined,
  }
}

function firstSentence(text: string) {
  const sentence = /^[^.!?\n]*[.!?]?/.exec(text.trim())?.[0] ?? ''
  return sentence.length <= 160 ? sentence : `${sentence.slice(0, 157).replace(/\s\S*$/, '')}…`
}
