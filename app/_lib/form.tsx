import type { ComponentProps } from 'react'

/** The form that `useFormAction` sends. Once it was accepted it begins anew; the other forms of its page stay as they stand. */
export function Form({ accepted, ...form }: ComponentProps<'form'> & { accepted: number }) {
  return <form key={accepted} {...form} />
}
