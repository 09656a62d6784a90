'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { type ShortlistVerdict, shortlistVerdicts } from '@/rules/shortlist/verdicts'
import { keysOf } from '@/rules/vocabulary'
import { giveVerdictAction } from '../actions'

/** What the company says of somebody: yes, maybe or no, and a comment. */
export function VerdictForm({
  token,
  id,
  verdict,
  comment,
}: {
  token: string
  id: string
  verdict?: ShortlistVerdict
  comment?: string
}) {
  const { state, field, form, pending } = useFormAction(giveVerdictAction, {
    first: { verdict, comment },
    at: 'verdict',
  })
  const { defaultValue: chosen, error } = field('verdict')
  return (
    <form {...form} className="grid gap-4 rounded-m border border-line bg-surface p-5">
      <h2 className="text-20">What do you say?</h2>
      <FormErrors {...state} />
      <input type="hidden" name="brief" value={token} />
      <input type="hidden" name="id" value={id} />
      <fieldset className="grid gap-1">
        <legend className="sr-only">Your word</legend>
        <div className="flex flex-wrap gap-x-6">
          {keysOf(shortlistVerdicts).map((key) => (
            <label key={key} className="flex min-h-11 items-center gap-2">
              <input
                id={key === 'yes' ? 'verdict' : undefined}
                type="radio"
                name="verdict"
                value={key}
                defaultChecked={chosen === key}
                aria-invalid={error ? true : undefined}
                className="size-5"
              />
              {shortlistVerdicts[key]}
            </label>
          ))}
        </div>
        {error && <p className="text-14 text-bad">{error}</p>}
      </fieldset>
      <TextArea
        label="Comment"
        optional
        hint="Your recruiter reads it. The candidate can ask to read it, too."
        rows={3}
        maxLength={1500}
        {...field('comment')}
      />
      <Button look={verdict ? undefined : 'main'} disabled={pending}>
        {verdict ? 'Change my word' : 'Save my word'}
      </Button>
    </form>
  )
}
