'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { type Rated, type Rating, ratings } from '@/rules/scorecards/scorecard'
import { keepScorecardAction } from './scorecard-actions'

/** What an interviewer saw, criterion by criterion, and on the whole. */
export function ScorecardForm({
  id,
  criteria,
  own,
}: {
  id: string
  criteria: string[]
  own: { overall: Rating; note: string; rated: Rated[] } | undefined
}) {
  const { state, field, form, pending } = useFormAction(keepScorecardAction, {
    first: own && valuesOf(criteria, own),
    at: 'scorecard',
  })
  return (
    <Form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      {criteria.map((criterion, at) => (
        <div key={criterion} className="grid gap-1 border-b border-line pb-4">
          <input type="hidden" name="criterion" value={criterion} />
          <Choice label={criterion} {...field(`rating-${at}`)} options={ratingWords} />
          <TextField
            label={`What you saw of it, ${at + 1}`}
            {...field(`note-${at}`)}
            optional
            maxLength={500}
          />
        </div>
      ))}
      <Choice label="On the whole" {...field('overall')} options={ratingWords} />
      <TextArea label="In a few sentences" {...field('summary')} optional rows={3} maxLength={3000} />
      <p>
        <Button disabled={pending}>{own ? 'Change your scorecard' : 'Hand your scorecard in'}</Button>
      </p>
    </Form>
  )
}

const ratingWords = Object.fromEntries(
  Object.entries(ratings).map(([key, words]) => [key, `${key} ${words}`]),
)

function valuesOf(
  criteria: string[],
  { overall, note, rated }: { overall: Rating; note: string; rated: Rated[] },
) {
  const values: Record<string, string> = { overall: String(overall), summary: note }
  for (const [at, criterion] of criteria.entries()) {
    const one = rated.find((other) => other.criterion === criterion)
    values[`rating-${at}`] = one?.rating ? String(one.rating) : ''
    values[`note-${at}`] = one?.note ?? ''
  }
  return values
}
