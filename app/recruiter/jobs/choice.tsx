import type { ComponentProps } from 'react'
import { Select } from '@/components/ui/field'

/** A select that keeps its choice when React resets the form after an action: it is made anew. */
export function Choice(props: ComponentProps<typeof Select>) {
  return <Select key={String(props.defaultValue)} {...props} />
}
