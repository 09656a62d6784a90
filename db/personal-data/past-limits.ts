import { and, type Column, lt, or, type SQL } from 'drizzle-orm'
import { limitsOf } from '@/rules/site/promised'

type Kind = Parameters<typeof limitsOf>[0]

/** What is past a limit of a kind: that of today, or a shorter one that was promised when it began; `ended` says when it ended. */
export const pastLimits =
  (now: Date) =>
  (kind: Kind, begun: Column, ended: (before: Date) => SQL | undefined): SQL | undefined =>
    or(
      ...limitsOf(kind, now).map(({ begunBefore, before }) =>
        and(begunBefore && lt(begun, begunBefore), ended(before)),
      ),
    )
