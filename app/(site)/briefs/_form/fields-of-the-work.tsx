import type { ReactNode } from 'react'
import { LongText } from '@/app/_plain/long-text'
import { described, Field, inputClasses, Select, TextField } from '@/components/ui/field'
import { categories, roles } from '@/rules/roles/roles'
import { seniorities } from '@/rules/vocabulary'
import { Step, type StepFields } from './step'

export function RoleFields({ values, errors, from }: StepFields & { from?: string }) {
  return (
    <Step id="the-role" name="The role">
      {from && <p className="-mt-3 text-14 text-ink-muted">From the guide “{from}”</p>}
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <Field label="Role" name="role" error={errors.role}>
          <select
            id="role"
            name="role"
            required
            defaultValue={values.role}
            className={inputClasses}
            {...described('role', undefined, errors.role)}
          >
            <option value="">Choose a role</option>
            {Object.entries(categories).map(([category, name]) => (
              <optgroup key={category} label={name}>
                {roles
                  .filter((role) => role.category === category)
                  .map((role) => (
                    <option key={role.slug} value={role.slug}>
                      {role.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </Field>
        <Select
          label="Seniority"
          name="seniority"
          required
          options={seniorities}
          empty="Choose a seniority"
          defaultValue={values.seniority}
          error={errors.seniority}
        />
        <TextField
          label="How many people do you look for?"
          name="openings"
          type="number"
          min={1}
          max={50}
          defaultValue={values.openings ?? '1'}
          error={errors.openings}
        />
      </div>
    </Step>
  )
}

export function PersonFields({ values, errors, children }: StepFields & { children: ReactNode }) {
  return (
    <Step id="the-person" name="The person">
      <LongText
        label="What will this person work on?"
        name="problem"
        required
        rows={5}
        hint="Two sentences are enough: what you have today, and what should change within a year."
        defaultValue={values.problem}
        error={errors.problem}
      />
      {children}
      <TextField
        label="Technologies"
        name="technologies"
        optional
        hint="Those that they must know, with commas between them: Go, PostgreSQL"
        defaultValue={values.technologies}
        error={errors.technologies}
      />
      <TextField
        label="Good to know, too"
        name="nice"
        optional
        hint="What one can learn here. Each that is not a must lets more people apply."
        defaultValue={values.nice}
        error={errors.nice}
      />
    </Step>
  )
}
