'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import type { SiteSettings } from '@/rules/site/settings'
import { reviseSettingsAction } from './actions'
import { groups } from './groups'

/** `outside` is what counts where the zone and the holidays are left empty. */
export function SettingsForm({
  settings,
  seen,
  outside,
}: {
  settings: SiteSettings
  seen: number
  outside: { zone: string; holidays: string }
}) {
  const {
    state,
    field: standing,
    form,
    pending,
  } = useFormAction(reviseSettingsAction, { first: written(settings) })
  const empty: Record<string, string> = outside
  return (
    <Form {...form} className="grid max-w-[46rem] gap-10">
      <FormErrors {...state} />
      <input type="hidden" name="seen" value={seen} />
      {groups.map(({ title, about, fields }) => (
        <fieldset key={title} className="grid gap-5 border-t border-line-strong pt-3">
          <legend className="float-start w-full font-head text-17 font-[650]">{title}</legend>
          <p className="text-ink-muted">{about}</p>
          <div className="grid items-end gap-5 sm:grid-cols-2">
            {fields.map(({ name, long, unset, options, ...field }) => {
              const props = {
                ...standing(name),
                ...field,
                hint: unset ? `${field.hint} If this is empty, ${empty[name]} counts.` : field.hint,
              }
              if (options) return <Select key={name} {...props} options={options} />
              return long ? <TextArea key={name} {...props} rows={3} /> : <TextField key={name} {...props} />
            })}
          </div>
        </fieldset>
      ))}
      <div>
        <Button look="main" disabled={pending}>
          {pending ? 'Saving…' : 'Save the settings'}
        </Button>
      </div>
    </Form>
  )
}

/** The settings as a form writes them. */
const written = (settings: SiteSettings) =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]))
