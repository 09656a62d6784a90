'use client'

import { useReturn } from '@/components/ui/use-return'

/** Ticks the boxes of a form as its list was asked for, when Back brings both. */
export function AsAsked({ form }: { form: string }) {
  useReturn(() => {
    const element = document.getElementById(form)
    if (element instanceof HTMLFormElement) element.reset()
  })
  return null
}
