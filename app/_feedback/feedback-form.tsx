'use client'

import { Form } from '@/app/_lib/form'
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
      {score && (
        <p role="status" className="text-ink-muted">
          Thank you. You can change it here.
        </p>
      )}
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
  const { state, field, form, pending } = useFormAction(giveFeedbackAction, {
    at: `why-${place}`,
    first: { words: before?.words },
  })
  const { chips } = placeOf(place)
  const chip = state.values.chip ?? before?.chip
  return (
    <Form {...form} className="grid gap-3">
      <FormErrors {...state} />
      <Sent place={place} event={event} score={score} />
      {chip && <input type="hidden" name="chip" value={chip} />}
      {/* What Enter sends: else it would be the first chip. */}
      <button type="submit" tabIndex={-1} aria-hidden className="sr-only" />
      {keysOf(chips).length > 0 && <Choices name="chip" options={chips} chosen={chip} />}
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <TextField
          {...field('words')}
          label="In your own words"
          optional
          maxLength={300}
          hint="We do not know who you are. Please name nobody."
        />
        <Button size="s" disabled={pending} className="min-h-11">
          {state.values.said === 'words' ? 'Kept' : 'Send these words'}
        </Button>
      </div>
    </Form>
  )
}

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
