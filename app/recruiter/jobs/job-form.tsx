'use client'

import type { ComponentProps } from 'react'
import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { roles } from '@/rules/roles/roles'
import { contracts, countries, seniorities, workplaces } from '@/rules/vocabulary'
import { AdvertCheck } from './advert-check'
import { Autosave } from './autosave'
import { FieldsOfPay } from './fields-of-pay'
import { JobFormPart } from './job-form-part'
import { LivePreview } from './live-preview'

const roleOptions = Object.fromEntries(
  roles.map(({ slug, name }) => [slug, name] as const).sort(([, a], [, b]) => a.localeCompare(b)),
)
const days = { 1: '1 day', 2: '2 days', 3: '3 days', 4: '4 days', 5: '5 days' }

/** The whole of a job in one plain form; what was typed stays when it is not taken. */
export function JobForm({
  action,
  id,
  seen,
  companies,
  values,
  check,
  isDraft,
  submit,
  children,
}: {
  action: FormAction
  id?: number
  seen?: number
  companies: { name: string; city: string }[]
  values: Record<string, string>
  check: Omit<ComponentProps<typeof AdvertCheck>, 'values'>
  /** It is saved while it is typed. */
  isDraft: boolean
  submit: string
  children?: React.ReactNode
}) {
  const { state, field, form, pending } = useFormAction(action, { first: values })

  return (
    <Form
      {...form}
      className="mt-6 grid items-start gap-x-10 gap-y-8 text-15 xl:grid-cols-[minmax(0,62rem)_19rem]"
    >
      <div className="grid min-w-0 gap-8">
        <FormErrors {...state} />
        {!isDraft && <input type="hidden" name="id" value={id} />}
        {!isDraft && <input type="hidden" name="seen" value={seen} />}

        <JobFormPart title="Company" hint="If the company is new, add its place too.">
          <TextField
            {...field('companyName')}
            label="Company"
            list="companies"
            autoComplete="off"
            required
            maxLength={100}
          />
          <datalist id="companies">
            {companies.map(({ name, city }) => (
              <option key={`${name}, ${city}`} value={name}>
                {city}
              </option>
            ))}
          </datalist>
          <details
            open={Boolean(
              state.values.companyCity || state.values.companyCountry || state.errors.companyCity,
            )}
            className="rounded-m border border-line px-4 py-3"
          >
            <summary className="font-[550]">The place of a new company</summary>
            <div className="mt-3 grid gap-4 sm:grid-cols-2">
              <TextField {...field('companyCity')} label="City of the company" maxLength={80} optional />
              <Select
                {...field('companyCountry')}
                label="Country of the company"
                empty="Choose"
                options={countries}
                optional
              />
            </div>
          </details>
        </JobFormPart>

        <JobFormPart title="The job" hint="What a reader sees in the list.">
          <TextField {...field('title')} label="Title" required maxLength={120} />
          <TextField
            {...field('summary')}
            label="One sentence"
            hint="What is special about this job. At most 160 characters."
            required
            maxLength={160}
          />
          <div className="grid gap-4 sm:grid-cols-3">
            <Select {...field('role')} label="Role" empty="Choose a role" options={roleOptions} required />
            <Select {...field('seniority')} label="Seniority" empty="Choose" options={seniorities} required />
            <Select {...field('contract')} label="Contract" empty="Choose" options={contracts} required />
          </div>
        </JobFormPart>

        <JobFormPart title="Place">
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField {...field('city')} label="City" required maxLength={80} />
            <Select {...field('country')} label="Country" empty="Choose" options={countries} required />
            <Select {...field('workplace')} label="Workplace" empty="Choose" options={workplaces} required />
            <Select
              {...field('officeDays')}
              label="Days on site a week"
              empty="Not said"
              options={days}
              optional
            />
          </div>
        </JobFormPart>

        <JobFormPart
          title="Pay"
          hint="Before tax. You can leave it empty in a draft, but you need it to publish."
        >
          <FieldsOfPay field={field} />
        </JobFormPart>

        <JobFormPart title="The text" hint="Say in plain words what is special about this job.">
          <TextArea {...field('work')} label="The work" rows={7} required maxLength={6000} />
          <TextArea {...field('duties')} label="What the person will do" hint="One line each." rows={6} />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextArea {...field('needs')} label="Needed" hint="One line each." rows={5} optional />
            <TextArea {...field('nice')} label="Nice to have" hint="One line each." rows={5} optional />
          </div>
          <TextField
            {...field('technologies')}
            label="Technologies"
            hint="Separated by commas, such as Go, PostgreSQL."
            optional
          />
        </JobFormPart>

        <JobFormPart title="What happens next">
          <TextArea
            {...field('steps')}
            label="Steps of the process"
            hint="One line each, with its minutes: Call with the recruiter, 25 minutes."
            rows={4}
            optional
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField {...field('team')} label="Team" maxLength={200} optional />
            <TextField {...field('start')} label="Start" maxLength={80} optional />
            <Select
              {...field('language')}
              label="Language of this text"
              options={{ en: 'English', fr: 'French' }}
            />
            <TextField {...field('validUntil')} label="Last day online" type="date" optional />
          </div>
        </JobFormPart>
      </div>

      <div className="grid min-w-0 gap-8 xl:sticky xl:top-6 xl:row-span-2 xl:max-h-[calc(100dvh-3rem)] xl:overflow-y-auto">
        <section aria-labelledby="wording" className="grid gap-3 border-t border-line-strong pt-4">
          <h2 id="wording" className="text-17">
            Wording
          </h2>
          <AdvertCheck {...check} values={{ ...values, ...state.values }} />
          <p className="text-13 text-ink-muted">
            It is checked as you type, and again before it is public. This is no legal advice.
          </p>
        </section>
        <section aria-labelledby="live" className="grid gap-3 border-t border-line-strong pt-4">
          <h2 id="live" className="text-17">
            As it will read
          </h2>
          <LivePreview values={{ ...values, ...state.values }} />
        </section>
        {children}
      </div>

      <div className="flex flex-wrap items-center gap-4 lg:ps-60">
        <Button look="main" disabled={pending}>
          {submit}
        </Button>
        {isDraft && <Autosave id={id} seen={seen} />}
      </div>
    </Form>
  )
}
