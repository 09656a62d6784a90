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
import { etapes } from '@/rules/mail/french'
import { isStandard, type JobStage } from '@/rules/stages/job-stages'
import { merge, whyNotSent } from '@/rules/templates/fields'
import { ChooseTemplate } from '../../_templates/choose-template'
import { useWords } from '../../_templates/use-words'
import { WordsFit } from '../../_templates/words-fit'
import { LetterPreview, linkInPreview } from '../../letter-preview'
import { moveAction } from '../actions'
import type { LetterTo } from './letter-to'

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
  to: LetterTo
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

function MoveFields({ state, to, next }: { state: FormState; to: LetterTo; next: JobStage[] }) {
  const [picked, setChosen] = useState<string>()
  const chosen = picked ?? state.values.stage
  const { words, key, props } = useWords(state, 'note')
  const { text: note } = merge(words, to.movedValues)
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
      <ChooseTemplate purpose="move" templates={to.templates.move} state={state} />
      <TextArea
        key={key}
        {...props}
        label="Note to the candidate"
        optional
        rows={4}
        maxLength={3000}
        hint="It is in the e-mail and on their page."
      />
      <WordsFit why={whyNotSent(words, to.movedValues)} />
      <LetterPreview
        letter={movedTo(
          next.find(({ id }) => id === chosen),
          { ...to, note },
        )}
        language={to.language}
        named={to.named}
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
  const open = ({ subject, body }: { subject: string; body: string }, name: string) => ({
    subject: subject.replace(name, '(the stage you choose)'),
    body: body.replace(name, '(the stage you choose)'),
  })
  const fr = letter.fr && open(letter.fr, etapes.in_review)
  return { ...letter, ...open(letter, stages.in_review), fr }
}
