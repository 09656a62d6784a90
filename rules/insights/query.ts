import { z } from 'zod'
import { words } from '../pages/address'

/** So many days back figures may reach. */
export const windows = { '28': '28 days', '90': '90 days', '365': 'a year' } as const
export type Window = keyof typeof windows

/** What is asked of the figures, as the address says it. */
export const insightsQuery = z.object({
  window: z.enum(Object.keys(windows) as [Window, ...Window[]]).catch('90'), // the keys of the windows
  /** The address of a company. */
  company: words(80),
  by: words(80),
  job: z.coerce.number().int().positive().optional().catch(undefined),
})

export type InsightsQuery = z.output<typeof insightsQuery>
