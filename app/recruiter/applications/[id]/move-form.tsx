'use client'

import { useState } from 'react'
import { Form } from '@/app/_lib/form'
import type { FormState } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { TooLate } from '@/app/recruiter/action-form'
import { Button } from '@/components/ui/button'
import { Select, TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { stages } from '@/rules/applications/stages'
import { applicationMoved, type Letter } from '@/rules/letters'
import { isStandard, type JobStage } from '@/rules/stages/job-stages'
import { LetterPreview, linkInPreview } from '../../letter-preview'
import { moveAction } from '../actions'

/** Moves the application on, with a note that is mailed; the letter is shown as it will be. Nothing once it is closed. */
export function MoveForm({
  id,
  seen,
  over,
  to,
  next,
}: {
  id: string
  seen: number
  over: boolean
  to: { name: string; title: string; company: string }
  next: JobStage[]
}) {
  const { state, form, pending } = useFormAction(moveAction)

  if (over) return <TooLate state={state} text={{ name: 'note', label: 'Your note, which was not sent' }} />
  return (
    <Form {...form} className="grid justify-items-start gap-4 [&>div]:w-full">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
      <MoveFields state={state} to={to} next={next} />
      <Button look="main" disabled={pending}>
        Move and send the e-mail
      </Button>
    </Form>
  )
}

function MoveFields({
  state,
  to,
  next,
}: {
  state: FormState
  to: { name: string; title: string; company: string }
  next: JobStage[]
}) {
  const [chosen, setChosen] = useState('')
  const [note, setNote] = useState('')
  return (
    <>
      <Select
        label="Move to"
        name="stage"
        empty="Choose the next stage"
        options={Object.fromEntries(next.map(({ id, name }) => [id, name]))}
        defaultValue={state.values.stage ?? ''}
        error={state.errors.stage}
        onChange={(event) => setChosen(event.target.value)}
      />
      <TextArea
        label="Note to the candidate"
        name="note"
        optional
        rows={4}
        maxLength={3000}
        hint="It is in the e-mail and on their page."
        defaultValue={state.values.note}
        error={state.errors.note}
        onChange={(event) => setNote(event.target.value)}
      />
      <LetterPreview
        letter={movedTo(
          next.find(({ id }) => id === chosen),
          { ...to, note: note.trim() },
        )}
      />
    </>
  )
}

/** The letter, which leaves the stage open until one is chosen. */
function movedTo(
  stage: JobStage | undefined,
  to: { name: string; title: string; company: string; note: string },
): Letter {
  const stageName = stage && !isStandard(stage) ? stage.name : ''
  const letter = applicationMoved({
    ...to,
    link: linkInPreview,
    stage: stage?.kind ?? 'in_review',
    stageName,
  })
  if (stage) return letter
  const open = (text: string) => text.replace(stages.in_review, '(the stage you choose)')
  return { ...letter, subject: open(letter.subject), body: open(letter.body) }
}
