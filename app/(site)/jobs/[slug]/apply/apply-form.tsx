'use client'

import type { FormEvent } from 'react'
import { useFormAction } from '@/app/_lib/use-form-action'
import { PrivacyNote } from '@/components/privacy-note'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { SpamGuard } from '@/components/ui/spam-guard'
import type { Question } from '@/rules/applications/questions'
import { applyAction } from './actions'
import { CvField, useCvCheck } from './cv-field'
import { KeptWords } from './kept-words'
import { QuestionFields } from './question-fields'

type Props = {
  job: string
  stamp: string
  readers: string
  name?: string
  email?: string
  questions: Question[]
  /** What stands in place of the form where the job takes no applications any more. */
  closed?: React.ReactNode
}

/** The application for the job with that slug, which goes to `readers`; `name` and `email` are those of whoever is signed in. */
export function ApplyForm({ job, stamp, readers, name, email, questions, closed }: Props) {
  const { state, field, form, pending } = useFormAction(applyAction, { first: { name, email } })
  const cv = useCvCheck()
  const { values, errors } = state

  function sendChecked(event: FormEvent<HTMLFormElement>) {
    cv.holdBack(event)
    form.onSubmit(event)
  }

  if (closed && !state.message) return closed
  if (closed || state.isOver)
    return (
      <div className="grid gap-6">
        <FormErrors message={state.message} errors={{}} />
        <KeptWords values={values} questions={questions} />
        {closed}
      </div>
    )
  return (
    <form {...form} onSubmit={sendChecked} className="grid gap-6">
      <FormErrors {...state} />
      <SpamGuard stamp={values.stamp ?? stamp} />
      <input type="hidden" name="job" value={job} />
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <TextField label="Name" {...field('name')} autoComplete="name" />
        <TextField
          label="E-mail"
          {...field('email')}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
        />
      </div>
      <CvField error={cv.problem ?? errors.cv} onChange={cv.look} />
      <TextArea
        label="Note"
        {...field('note')}
        optional
        hint="Why you want this job, or what your CV does not say. You may also send your CV alone."
        rows={6}
      />
      <QuestionFields questions={questions} field={field} />
      <div className="grid sm:grid-cols-2 sm:gap-4">
        <TextField label="Phone" {...field('phone')} type="tel" optional autoComplete="tel" />
      </div>
      <div className="grid justify-items-start gap-3 border-t border-line pt-6">
        <PrivacyNote>{readers}</PrivacyNote>
        <Button look="main" disabled={pending}>
          {pending ? 'Sending…' : 'Send application'}
        </Button>
      </div>
    </form>
  )
}
