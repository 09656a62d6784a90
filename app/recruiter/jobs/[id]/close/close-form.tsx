'use client'

import { useState } from 'react'
import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button, ButtonLink } from '@/components/ui/button'
import { Select, TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { rejectionReasons } from '@/rules/applications/stages'
import { type DeskClosing, fittingReason } from '@/rules/jobs/closing'
import { applicationRejected } from '@/rules/letters'
import type { Language } from '@/rules/people/language'
import { type MergeValues, merge, whyNotSent } from '@/rules/templates/fields'
import { keysOf } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { ChooseTemplate } from '../../../_templates/choose-template'
import type { TemplateChoice } from '../../../_templates/template-field'
import { useWords } from '../../../_templates/use-words'
import { WordsFit } from '../../../_templates/words-fit'
import { LetterPreview, linkInPreview } from '../../../letter-preview'
import { closeJobAction } from './actions'
import { type Waiting, WaitingRow } from './waiting-row'

const whys: Record<DeskClosing, string> = {
  filled: 'The job is filled',
  withdrawn: 'The company no longer hires for it',
}

/** Why the job closes, the answer to everyone, and the answers to those who get another one. */
export function CloseForm({
  id,
  seen,
  applications,
  job,
  because,
  more,
  waiting,
  templates,
  inFrench,
  values,
  reader,
  reasons,
}: {
  id: number
  seen: number
  applications: number
  job: { title: string; company: string }
  because?: DeskClosing
  more: number
  waiting: Waiting[]
  templates: TemplateChoice[]
  /** How many of those who wait read French. */
  inFrench: number
  values: MergeValues
  reader: { language: Language; named: boolean }
  reasons: Record<string, string>
}) {
  const { state, field, form, pending } = useFormAction(closeJobAction, { first: { because } })
  const [why, setWhy] = useState<DeskClosing | undefined>(because)
  const [chosen, setChosen] = useState('')
  const isFirst = state === emptyForm
  const [asks, setAsks] = useState(true)
  const { words, key, props } = useWords(state, 'words')
  const french = useWords(state, 'inFrench')
  const toReader = (reader.language === 'fr' && french.words) || words
  const reason = keysOf(rejectionReasons).find((key) => key === chosen) ?? fittingReason[why ?? 'withdrawn']
  const to = { ...job, name: waiting[0]?.name ?? '', link: linkInPreview }

  return (
    <Form {...form} className="mt-6 grid max-w-[60rem] gap-7">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="applications" value={applications} />
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-[580]">Why is it closed?</legend>
        {keysOf(whys).map((key, i) => (
          <label key={key} className="flex min-h-6 items-center gap-2.5">
            <input
              type="radio"
              id={i === 0 ? 'because' : undefined}
              name="because"
              value={key}
              defaultChecked={field('because').defaultValue === key}
              onChange={() => setWhy(key)}
              className="size-4 accent-accent"
            />
            {whys[key]}
          </label>
        ))}
      </fieldset>
      {waiting.length > 0 && (
        <section aria-labelledby="everyone" className="grid gap-4 border-t border-line-strong pt-4">
          <h2 id="everyone" className="text-17">
            The answer to everyone
          </h2>
          <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-2">
            <div className="grid gap-4">
              <Select
                label="Reason"
                {...field('reason')}
                hint="Each candidate reads it."
                empty="The one that fits why it is closed"
                options={reasons}
                onChange={(event) => setChosen(event.target.value)}
              />
              <ChooseTemplate purpose="refusal" templates={templates} state={state} />
              <input type="hidden" name="language" value={inFrench > 0 ? 'fr' : 'en'} />
              <TextArea
                key={key}
                {...props}
                label="More words"
                optional
                rows={3}
                maxLength={3000}
                hint="They are in the e-mail and on the candidate’s page. {candidate} is the name of each."
              />
              {inFrench > 0 && inFrench < waiting.length && (
                <TextArea
                  key={french.key && `fr ${french.key}`}
                  {...french.props}
                  label="The same in French"
                  optional
                  rows={3}
                  maxLength={3000}
                  hint={`For the ${inFrench} of ${waiting.length} who read French. Without it they get the words above.`}
                />
              )}
              <WordsFit why={whyNotSent(toReader, values)} />
              {(more > 0 || waiting.some(({ kept }) => !kept)) && (
                <label className="flex items-start gap-2.5">
                  <input
                    type="checkbox"
                    name="asks"
                    defaultChecked={isFirst || state.values.asks === 'on'}
                    onChange={(event) => setAsks(event.target.checked)}
                    className="mt-0.5 size-4 shrink-0 accent-accent"
                  />
                  Ask whoever has not agreed yet whether we may keep their application for other jobs
                </label>
              )}
            </div>
            <LetterPreview
              {...reader}
              letter={applicationRejected({
                ...to,
                reason,
                note: merge(toReader, values).text,
                asks: asks && !waiting[0]?.kept,
              })}
            />
          </div>
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="each">
          <h2 id="each" className="border-b border-line-strong pb-2 text-17">
            {plural(waiting.length + more, 'application')}
          </h2>
          <ul>
            {waiting.map((one) => (
              <WaitingRow
                key={one.id}
                waiting={one}
                reasons={reasons}
                field={field}
                asked={isFirst || state.values[`asks-${one.id}`] === 'on'}
              />
            ))}
          </ul>
          {more > 0 && <p className="mt-3 text-ink-muted">{more} more get the answer to everyone.</p>}
        </section>
      )}
      <div className="flex flex-wrap gap-3">
        <Button look="danger" disabled={pending}>
          {waiting.length > 0 ? 'Close the job and send the answers' : 'Close the job'}
        </Button>
        <ButtonLink href={`/recruiter/jobs/${id}`}>Cancel</ButtonLink>
      </div>
    </Form>
  )
}
