'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import type { EditablePart } from '@/rules/jobs/imported-draft'
import { contracts, seniorities, workplaces } from '@/rules/vocabulary'
import { FieldsOfPay } from '../../fields-of-pay'
import { JobFormPart } from '../../job-form-part'
import { editImportedJobAction } from './actions'

const days = { 1: '1 day', 2: '2 days', 3: '3 days', 4: '4 days', 5: '5 days' }

/** Corrects what was read out of an imported job; `edited` are the parts that imports leave alone already. */
export function ImportedForm({
  id,
  seen,
  values,
  edited,
  options,
}: {
  id: number
  seen: number
  values: Record<string, string>
  edited: EditablePart[]
  options: Record<'roles' | 'countries' | 'languages', Record<string, string>>
}) {
  const { state, field, form, pending } = useFormAction(editImportedJobAction, { first: values })
  const hint = (...parts: EditablePart[]) =>
    parts.some((part) => edited.includes(part)) ? 'Changed by hand: imports keep it.' : undefined

  return (
    <Form {...form} className="mt-8 grid max-w-[62rem] gap-8 text-15">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="shown" value={state.values.shown ?? JSON.stringify(values)} />

      <JobFormPart
        title="What was read in it"
        hint="Imports will not overwrite what you change here. They update the rest."
      >
        <TextField
          {...field('summary')}
          label="One sentence"
          hint={hint('summary')}
          required
          maxLength={300}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            {...field('role')}
            label="Role"
            hint={hint('role')}
            empty="Not known"
            options={options.roles}
          />
          <Select
            {...field('language')}
            label="Language of the advert"
            hint={hint('language')}
            options={options.languages}
          />
          <Select
            {...field('seniority')}
            label="Seniority"
            hint={hint('seniority')}
            empty="Not said"
            options={seniorities}
          />
          <Select
            {...field('contract')}
            label="Contract"
            hint={hint('contract')}
            empty="Not said"
            options={contracts}
          />
        </div>
        <TextField
          {...field('technologies')}
          label="Technologies"
          hint={hint('technologies') ?? 'Separated by commas, such as Go, PostgreSQL.'}
          optional
        />
      </JobFormPart>

      <JobFormPart title="Place" hint={hint('place', 'workplace')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField {...field('city')} label="City" maxLength={80} optional />
          <Select {...field('country')} label="Country" empty="Not known" options={options.countries} />
          <Select {...field('workplace')} label="Workplace" empty="Not said" options={workplaces} />
          <Select {...field('officeDays')} label="Days on site a week" empty="Not said" options={days} />
        </div>
      </JobFormPart>

      <JobFormPart title="Pay" hint={hint('pay') ?? 'Empty where the advert does not say it.'}>
        <FieldsOfPay field={field}>
          <Select {...field('payNet')} label="Kind" options={{ gross: 'Gross', net: 'Net' }} />
        </FieldsOfPay>
      </JobFormPart>

      <JobFormPart title="More facts" hint={hint('team', 'start')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField {...field('team')} label="Team" maxLength={200} optional />
          <TextField {...field('start')} label="Start" maxLength={80} optional />
        </div>
      </JobFormPart>

      <p className="lg:ps-60">
        <Button look="main" disabled={pending}>
          Save the corrections
        </Button>
      </p>
    </Form>
  )
}
