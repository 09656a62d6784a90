import { formatThousands } from '../pay/pay'
import type { MatchJob, MatchPart, MatchProfile } from './parts'

/** The most that a job pays a year beside what is wanted: compared before tax, and in one currency only. */
export function payPart(
  { payWanted, payCurrency }: Pick<MatchProfile, 'payWanted' | 'payCurrency'>,
  job: Pick<MatchJob, 'payYearlyMax' | 'payCurrency' | 'payNet'>,
): MatchPart {
  const paid = job.payNet ? null : job.payYearlyMax
  const known = paid && payWanted && job.payCurrency === payCurrency
  return {
    part: 'pay',
    verdict: !known ? 'not known' : paid >= payWanted ? 'fits' : 'differs',
    job: paid ? [`up to ${formatThousands(paid, job.payCurrency)}`] : [],
    profile: payWanted ? [`from ${formatThousands(payWanted, payCurrency)}`] : [],
  }
}
