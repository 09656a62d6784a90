'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { type ContactDraft, contactFields } from '@/rules/contacts/draft'
import { type ChosenField, mayHaveBoth } from '@/rules/contacts/merge'
import { mergeAction } from './actions'

const shown = (value: string | string[]) => (Array.isArray(value) ? value.join(', ') : value)

/** For each field in which two people differ, which of them wins. */
export function MergeForm({
  ids,
  fields,
  kept,
  gone,
}: {
  ids: { kept: string; gone: string }
  fields: ChosenField[]
  kept: ContactDraft
  gone: ContactDraft
}) {
  const { state, form, pending } = useFormAction(mergeAction, { at: 'merge' })
  return (
    <Form {...form} className="grid max-w-[46rem] gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="kept" value={ids.kept} />
      <input type="hidden" name="gone" value={ids.gone} />
      {fields.length === 0 && <p>Where both say something, they say the same.</p>}
      {fields.map((field) => (
        <fieldset key={field} className="border-t border-line pt-3">
          <legend className="float-start mb-1 w-full font-[580]">{contactFields[field]}</legend>
          <div className="clear-both grid gap-x-6 sm:grid-cols-2">
            {(
              [
                ['kept', shown(kept[field])],
                ['gone', shown(gone[field])],
                ...(mayHaveBoth.includes(field) ? [['both', 'Both'] as const] : []),
              ] as const
            ).map(([side, words]) => (
              <label key={side} className="flex min-h-9 items-start gap-2 py-1 wrap-anywhere">
                <input
                  type="radio"
                  name={field}
                  value={side}
                  defaultChecked={side === (mayHaveBoth.includes(field) ? 'both' : 'kept')}
                  className="mt-0.5 size-4.5 shrink-0"
                />
                <span className="line-clamp-4">{words}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div>
        <Button look="main" disabled={pending}>
          Make them one
        </Button>
      </div>
    </Form>
  )
}
