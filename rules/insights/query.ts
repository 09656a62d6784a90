import { z } from 'zod'

/** So many days back figures may reach. */
export const windows = { '28': '28 days', '90': '90 days', '365': 'a year' } as const
export type Window = keyof typeof windows

const one = z.string().trim().max(80).optional().catch(undefined)

/** What is asked of the figures, as the address says it. */
export const insightsQuery = z.object({
  window: z.enum(Object.keys(windows) as [Window, ...Window[]]).catch('90'), // the keys of the windows
  /** The address of a company. */
  company: one,
  by: one,
  job: z.coerce.number().int().positive().optional().catch(undefined),
})

export type InsightsQuery = z.output<typeof insightsQuery>
