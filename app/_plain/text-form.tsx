import type { ComponentProps, ReactNode } from 'react'
import { emptyForm } from '@/app/_lib/form-state'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ProblemList } from '@/components/ui/problem-list'
import { LongText } from './long-text'
import { PlainForm, stateOf } from './plain-form'
import { Sent } from './sent'

type Props = Pick<ComponentProps<typeof PlainForm>, 'action' | 'address' | 'id' | 'then'> & {
  sends: Record<string, string>
  text: ComponentProps<typeof LongText>
  /** A choice before the text. */
  choice?: ComponentProps<typeof Choice>
  submit: string
  look?: ComponentProps<typeof Button>['look']
  summary?: ReactNode
  children?: ReactNode
}

/**
 * One text and one button as plain HTML; `sends` goes with them, `children` stand above them. Folded behind `summary`
 * where it is given, until it has something to say.
 */
export function PlainTextForm({ text, choice, submit, look, summary, sends, children, ...form }: Props) {
  const state = stateOf(form.id)
  const { values, errors } = state ?? emptyForm
  const field = ({ name, defaultValue }: { name: string; defaultValue?: unknown }) => ({
    defaultValue: values[name] ?? String(defaultValue ?? ''),
    error: errors[name],
  })
  const whole = (
    <PlainForm {...form} className="grid max-w-[68ch] justify-items-start gap-4">
      {state && <ProblemList {...state} />}
      {children}
      <Sent values={sends} />
      {choice && <Choice {...choice} {...field(choice)} />}
      <div className="w-full">
        <LongText {...text} {...field(text)} />
      </div>
      <Button look={look}>{submit}</Button>
    </PlainForm>
  )
  if (!summary) return whole
  return (
    <details open={state !== undefined}>
      <summary className="inline-flex min-h-11 items-center">{summary}</summary>
      <div className="mt-2">{whole}</div>
    </details>
  )
}
