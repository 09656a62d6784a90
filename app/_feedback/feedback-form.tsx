'use client'

import { Form } from '@/app/_lib/form'
import type { FormState } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { type FeedbackPlace, placeOf, type Score, scores } from '@/rules/feedback/feedback'
import { keysOf } from '@/rules/vocabulary'
import { giveFeedbackAction } from './actions'

type Said = { score: Score; chip: string; words: string }

/** One tap says how it was, a second one why; both can be changed, and neither is needed. */
export function FeedbackForm({
  place,
  event,
  before,
}: {
  place: FeedbackPlace
  event: string
  before?: Said
}) {
  const first = useFormAction(giveFeedbackAction, { at: `feedback-${place}` })
  const { question, scores: words } = placeOf(place)
  const { said, score: given } = first.state.values
  const score = (said && scores.find((one) => one === given)) || before?.score
  return (
    <section
      aria-labelledby={`feedback-${place}`}
      className="grid max-w-[44rem] gap-3 border-t border-line pt-4 print:hidden"
    >
      <h2 id={`feedback-${place}`} className="text-15 font-[580]">
        {question}
      </h2>
      <Form {...first.form} className="grid gap-3">
        <FormErrors {...first.state} />
        <Sent place={place} event={event} />
        <Choices name="score" options={words} chosen={score} />
      </Form>
      <div role="status" className="text-ink-muted">
        {score && 'Thank you. You can change it here.'}
      </div>
      {score && <Why place={place} event={event} score={score} before={before} />}
    </section>
  )
}

function Why({
  place,
  event,
  score,
  before,
}: {
  place: FeedbackPlace
  event: string
  score: Score
  before?: Said
}) {
  const second = useFormAction(giveFeedbackAction, { at: `why-${place}` })
  const third = useFormAction(giveFeedbackAction, { at: `words-${place}`, first: { words: before?.words } })
  const { chips } = placeOf(place)
  return (
    <>
      {keysOf(chips).length > 0 && (
        <Form {...second.form} className="grid gap-3">
          <FormErrors {...second.state} />
          <Sent place={place} event={event} score={score} />
          <Choices
            name="chip"
            options={chips}
            chosen={second.state.values.said ? second.state.values.chip : before?.chip}
          />
        </Form>
      )}
      <Form {...third.form} className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <div className="sm:col-span-full">
          <FormErrors {...third.state} />
        </div>
        <Sent place={place} event={event} score={score} />
        <TextField
          {...third.field('words')}
          label="In your own words"
          optional
          maxLength={300}
          hint="We do not know who you are. Please name nobody."
        />
        <Button size="s" disabled={third.pending} className="min-h-11">
          {isKept(third.state) ? 'Kept' : 'Send these words'}
        </Button>
      </Form>
    </>
  )
}

const isKept = (state: FormState) => state.values.said === 'words'

function Sent({ place, event, score }: { place: FeedbackPlace; event: string; score?: Score }) {
  return (
    <>
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="event" value={event} />
      {score && <input type="hidden" name="score" value={score} />}
    </>
  )
}

function Choices({
  name,
  options,
  chosen,
}: {
  name: string
  options: Record<string, string>
  chosen: string | undefined
}) {
  return (
    <p className="flex flex-wrap gap-2">
      {keysOf(options).map((key) => (
        <Button
          key={key}
          size="s"
          name={name}
          value={key}
          aria-pressed={key === chosen}
          className="min-h-9 rounded-full aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-deep"
        >
          {options[key]}
        </Button>
      ))}
    </p>
  )
}
