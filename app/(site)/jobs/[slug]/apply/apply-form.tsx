'use client'

import type { FormEvent, ReactNode } from 'react'
import { QuestionFields } from '@/app/_application/question-fields'
import { Theirs } from '@/app/_application/theirs'
import { Tick } from '@/app/_application/tick'
import { FileField, type KeptFile } from '@/app/_files/file-field'
import { useFileCheck } from '@/app/_files/use-file-check'
import { Form } from '@/app/_lib/form'
import { heldField } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { PrivacyNote } from '@/components/privacy-note'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { SpamGuard } from '@/components/ui/spam-guard'
import type { CvFacts } from '@/rules/applications/cv-facts'
import type { Question } from '@/rules/applications/questions'
import type { Section } from '@/rules/applications/sections'
import { applyAction } from './actions'
import { Consent } from './consent'
import { draftAction } from './draft-actions'
import { FromResume } from './from-resume'
import { GoneAnswers } from './gone-answers'
import { KeptWords } from './kept-words'
import { Offered } from './offered'

/** What a form knows of the draft of somebody with an account; version 0 where there is none yet. */
export type DraftProps = {
  version: number
  /** Its files, by the names of their fields. */
  kept: Record<string, KeptFile>
  toCheck: Section[]
  gone: { question: string; answer: string }[]
  /** What its CV says and the draft does not. */
  offered?: Partial<CvFacts>
}

type Props = {
  job: string
  stamp: string
  /** For how long an application is kept whose candidate agrees to it. */
  keptMonths: number
  readers: string
  /** What each field begins with, by its name. */
  first: Record<string, string | undefined>
  questions: Question[]
  draft?: DraftProps
  /** What stands in place of the form where the job takes no applications any more. */
  closed?: ReactNode
}

/** The application for the job with that slug, which goes to `readers`; with an account it is a draft until it is sent. */
export function ApplyForm({ job, stamp, keptMonths, readers, first, questions, draft, closed }: Props) {
  const { state, field, form, pending } = useFormAction(draft ? draftAction : applyAction, {
    first,
  })
  const files = useFileCheck()
  const { values, errors, theirs = {} } = state

  function sendChecked(event: FormEvent<HTMLFormElement>) {
    files.holdBack(event)
    form.onSubmit(event)
  }
  const both = (name: string, hint?: string) => ({
    ...field(name),
    hint: theirs[name] === undefined ? hint : <Theirs hint={hint} saved={theirs[name]} />,
  })
  const tick = (section: Section) =>
    draft?.toCheck.includes(section) && <Tick section={section} field={field} />

  if (closed && !state.message && !draft?.version) return closed
  if (closed || state.isOver)
    return (
      <div className="grid gap-6">
        <FormErrors message={state.message} errors={{}} />
        <KeptWords values={{ ...first, ...values }} questions={questions} isDraft={Boolean(draft?.version)} />
        {closed}
      </div>
    )
  return (
    <Form {...form} id="application" onSubmit={sendChecked} className="grid gap-6">
      <FormErrors {...state} />
      <SpamGuard stamp={values.stamp ?? stamp} />
      <input type="hidden" name="job" value={job} />
      {draft && (
        <input type="hidden" name="version" value={Math.max(Number(values.version ?? 0), draft.version)} />
      )}
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-x-4">
        <TextField label="Name" {...both('name')} autoComplete="name" />
        <TextField
          label="E-mail"
          {...both('email')}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
        />
        <TextField label="Phone" {...both('phone')} type="tel" optional autoComplete="tel" />
      </div>
      <TextArea
        label="Links"
        {...both('links', 'Your site, GitHub or LinkedIn: one a line, at most five.')}
        optional
        rows={2}
        autoComplete="url"
        autoCapitalize="none"
      />
      {tick('identity')}
      <FileField
        key={draft?.kept.cv?.href}
        label="CV"
        name="cv"
        kept={draft?.kept.cv}
        held={values[heldField('cv')]}
        error={files.problemOf('cv') ?? errors.cv}
        onChange={files.look}
      />
      {tick('cv')}
      {draft?.offered && <Offered facts={draft.offered} disabled={pending} />}
      {draft && <FromResume error={errors.resume} disabled={pending} />}
      <TextArea
        label="Note"
        {...both(
          'note',
          'Why you want this job, or what your CV does not say. You may also send your CV alone.',
        )}
        optional
        rows={6}
      />
      {draft && <GoneAnswers answers={draft.gone} />}
      <QuestionFields questions={questions} field={both} files={{ ...files, kept: draft?.kept, values }} />
      {tick('questions')}
      <Consent months={keptMonths} {...both('consent')} />
      <div className="grid justify-items-start gap-4 border-t border-line pt-6">
        <PrivacyNote>{readers}</PrivacyNote>
        <div className="flex flex-wrap gap-3">
          <Button look="main" name="do" value="send" disabled={pending}>
            {pending && !draft ? 'Sending…' : 'Send application'}
          </Button>
          {draft && (
            <>
              <Button name="do" value="save" disabled={pending}>
                Save and finish later
              </Button>
              <Button look="bare" name="do" value="review" disabled={pending}>
                Check what is missing
              </Button>
            </>
          )}
        </div>
      </div>
    </Form>
  )
}
