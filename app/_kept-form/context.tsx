'use client'

import { usePathname } from 'next/navigation'
import { createContext, useContext } from 'react'
import { emptyForm, type FormState } from '@/app/_lib/form-state'

type Kept = { path: string; values: Record<string, string> }

const KeptFormContext = createContext<Kept | undefined>(undefined)

/** What was typed before the session ended, for the forms of its page. */
export const KeptFormProvider = KeptFormContext.Provider

/** The state that a form begins with: what was typed into it before the session ended, or nothing. */
export function useKeptForm(at: string | number | undefined): FormState {
  const kept = useContext(KeptFormContext)
  const path = usePathname()
  const isThis = kept && new URL(kept.path, 'http://this.site').pathname === path
  const named = kept?.values.id
  if (!isThis || (named !== undefined && at !== undefined && named !== String(at))) return emptyForm
  return { errors: {}, values: kept.values }
}
