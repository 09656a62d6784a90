import { countOpenJobsByRole, countRoleJobsBySeniority, listRoleJobs } from '@/db/jobs'
import { findRolePay, listPayLevels } from '@/db/pay-levels'
import type { Role } from '@/rules/roles'
import { keysOf, seniorities } from '@/rules/vocabulary'

/** What the board says of a role at this moment; each count opens the jobs that it counts. */
export async function readMarket({ slug }: Role, now: Date) {
  const [openJobs, bySeniority, pay, payLevels, newest] = await Promise.all([
    countOpenJobsByRole(now),
    countRoleJobsBySeniority(slug, now),
    findRolePay(slug, now),
    listPayLevels({ roles: [slug] }, now),
    listRoleJobs(slug, 6, now),
  ])
  const inOrder = keysOf(seniorities)
  return {
    role: slug,
    now,
    newest,
    openJobs,
    open: openJobs.get(slug) ?? 0,
    seniorities: inOrder.flatMap((seniority) => {
      const count = bySeniority.get(seniority)
      return count ? [{ seniority, count }] : []
    }),
    pay,
    payLevels: inOrder.flatMap((seniority) =>
      payLevels.filter((level) => level.seniority === seniority && level.currency === 'EUR'),
    ),
  }
}

export type Market = Awaited<ReturnType<typeof readMarket>>
