import { cache } from 'react'
import { countOwed } from '@/db/desk/counts'

/** What this recruiter owes, counted once a request: the rail shows it beside each page, and Today in it. */
export const readOwed = cache(countOwed)
