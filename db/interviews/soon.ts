import { and, type Column, gt, isNull, lte, type SQL } from 'drizzle-orm'
import { addDays } from '@/rules/dates'

/** True of what begins within a day and was not reminded of, unless it is sooner than a letter is of use. */
export const isSoon = (
  { startsAt, remindedAt }: { startsAt: Column; remindedAt: Column },
  now: Date,
): SQL | undefined =>
  and(isNull(remindedAt), gt(startsAt, addDays(now, 1 / 24)), lte(startsAt, addDays(now, 1)))
