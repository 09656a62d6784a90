'use client'

import type { FormEvent } from 'react'
import { Form } from '@/app/_lib/form'
import { heldField } from '@/app/_lib/form-state'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button, ButtonLink } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import type { Question } from '@/rules/applications/questions'
import { FileField, type KeptFile } from '../_files/file-field'
import { useFileCheck } from '../_files/use-file-check'
import { QuestionFields } from './question-fields'

type Props = {
  action: FormAction
  /** Its id, or the token of its private link. */
  named: string
  back: string
  first: Record<string, string>
  kept: Record<string, KeptFile>
  questions: Question[]
}

/** What may be changed of an application until somebody at the desk has opened it. */
export function ChangeForm({ action, named, back, first, kept, questions }: Props) {
  const { state, field, form, pending } = useFormAction(action, { first })
  const files = useFileCheck()

  function sendChecked(event: FormEvent<HTMLFormElement>) {
    files.holdBack(event)
    form.onSubmit(event)
  }

  return (
    <Form {...form} onSubmit={sendChecked} className="grid max-w-[40rem] gap-6">
      <FormErrors {...state} />
      <input type="hidden" name="about" value={named} />
      <FileField
        label="CV"
        name="cv"
        kept={kept.cv}
        held={state.values[heldField('cv')]}
        error={files.problemOf('cv') ?? state.errors.cv}
        onChange={files.look}
      />
      <TextArea
        label="Links"
        {...field('links')}
        optional
        rows={2}
        autoCapitalize="none"
        hint="Your site, GitHub or LinkedIn: one a line, at most five."
      />
      <TextArea label="Note" {...field('note')} optional rows={6} />
      <QuestionFields questions={questions} field={field} files={{ ...files, kept, values: state.values }} />
      <div className="flex flex-wrap gap-3 border-t border-line pt-6">
        <Button look="main" disabled={pending}>
          {pending ? 'Saving…' : 'Save the changes'}
        </Button>
        <ButtonLink href={back}>Cancel</ButtonLink>
      </div>
    </Form>
  )
}
