'use client'

import type { KeyboardEvent } from 'react'
import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { inputClasses } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { ArrowDown, ArrowUp } from '@/components/ui/icons'
import { type JobStage, stageKinds } from '@/rules/stages/job-stages'

/** One stage: its name to change, and its place among the others by button, or by Alt and an arrow. */
export function StageRow({
  action,
  sends,
  stage,
  first,
  last,
}: {
  action: FormAction
  sends: { id: string; seen?: number }
  stage: JobStage
  first: boolean
  last: boolean
}) {
  const { state, form, pending } = useFormAction(action, { at: stage.id })
  const moves = [
    { act: 'up', off: first, icon: ArrowUp, words: `Move “${stage.name}” up` },
    { act: 'down', off: last, icon: ArrowDown, words: `Move “${stage.name}” down` },
  ]
  return (
    <Form {...form} className="grid gap-2">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={sends.id} />
      {sends.seen !== undefined && <input type="hidden" name="seen" value={sends.seen} />}
      <input type="hidden" name="stage" value={stage.id} />
      <div className="flex flex-wrap items-center gap-2">
        <input
          onKeyDown={pressArrow}
          name="name"
          aria-label={`Name of “${stage.name}”`}
          defaultValue={state.values.name ?? stage.name}
          required
          maxLength={40}
          className={`${inputClasses} min-w-40 flex-1`}
        />
        <span className="w-44 text-13 text-ink-muted">{stageKinds[stage.kind]}</span>
        <Button name="act" value="rename" size="s" disabled={pending}>
          Rename
        </Button>
        {moves.map(({ act, off, icon: Icon, words }) => (
          <Button key={act} name="act" value={act} size="s" disabled={pending || off} aria-label={words}>
            <Icon aria-hidden strokeWidth={1.5} />
          </Button>
        ))}
      </div>
    </Form>
  )
}

function pressArrow(event: KeyboardEvent<HTMLInputElement>) {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  const act = event.key === 'ArrowUp' ? 'up' : 'down'
  event.currentTarget.form?.querySelector<HTMLButtonElement>(`button[value="${act}"]`)?.click()
}
