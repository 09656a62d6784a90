import { nearSeniorities } from '../briefs/market'
import { isWithin, type Years } from '../pay/experience'
import { type Seniority, seniorityInText } from '../vocabulary'
import { plural } from '../words'
import type { MatchJob, MatchPart, MatchProfile, Verdict } from './parts'

/** The years of work after which a level is usual, as this site counts them; of who leads others they say nothing. */
const usualYears: Partial<Record<Seniority, Years>> = {
  intern: { from: 0, to: 1 },
  junior: { from: 0, to: 3 },
  mid: { from: 2, to: 6 },
  senior: { from: 5, to: null },
  lead: { from: 5, to: null },
  staff_principal: { from: 8, to: null },
}

/** The level of a job beside that of a profile, and its years: either is enough. */
export function levelPart(
  { seniority, years }: Pick<MatchProfile, 'seniority' | 'years'>,
  job: Pick<MatchJob, 'seniority'>,
): MatchPart {
  const said = [seniority && seniorityInText(seniority), years !== null && plural(years, 'year')]
  return {
    part: 'level',
    verdict: verdictOf(job.seniority, seniority, years),
    job: job.seniority ? [seniorityInText(job.seniority)] : [],
    profile: said.flatMap((one) => one || []),
  }
}

function verdictOf(asked: Seniority | null, own: Seniority | null, years: number | null): Verdict {
  if (!asked || (!own && years === null)) return 'not known'
  const usual = usualYears[asked]
  if (own === asked) return 'fits'
  if (usual && years !== null && isWithin(usual, years)) return own ? nearTo(asked, own, 'fits') : 'fits'
  if (own) return nearTo(asked, own, 'in part')
  return usual ? 'differs' : 'not known'
}

const nearTo = (asked: Seniority, own: Seniority, near: Verdict): Verdict =>
  nearSeniorities[asked].includes(own) ? near : 'differs'
