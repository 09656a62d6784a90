import type { ComponentProps } from 'react'
import { described, Field, inputClasses } from '@/components/ui/field'

type Props = { label: string; name: string; hint?: string; error?: string; optional?: boolean }

/** A box for several lines on a page that no framework takes over. */
export function LongText({
  label,
  name,
  hint,
  error,
  optional,
  ...props
}: Props & ComponentProps<'textarea'>) {
  return (
    <Field {...{ label, name, hint, error, optional }}>
      <textarea id={name} name={name} className={inputClasses} {...described(name, hint, error)} {...props} />
    </Field>
  )
}
