import type { ComponentProps, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ProblemList } from '@/components/ui/problem-list'
import { PlainForm, stateOf } from './plain-form'
import { Sent } from './sent'

type Props = Pick<ComponentProps<typeof PlainForm>, 'action' | 'address' | 'id' | 'then'> & {
  sends: Record<string, string>
  look?: 'main'
  size?: 's'
  children: ReactNode
}

/** A form of plain HTML that is one button; `sends` is what goes with it. */
export function PlainButtonForm({ sends, look, size, children, ...form }: Props) {
  const state = stateOf(form.id)
  return (
    <PlainForm {...form} className="grid justify-items-start gap-4">
      {state && <ProblemList {...state} />}
      <Sent values={sends} />
      <Button look={look} size={size}>
        {children}
      </Button>
    </PlainForm>
  )
}
