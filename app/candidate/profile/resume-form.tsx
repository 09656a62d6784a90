'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { described, Field, inputClasses } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { takeResumeAction } from './actions'

const hint = 'It fills in what is still empty here. We know technologies and languages by their names.'

/** Fills in the profile from a file of another site. */
export function ResumeForm() {
  const { state, form, pending } = useFormAction(takeResumeAction, { at: 'resume' })
  return (
    <Form {...form} className="grid w-full justify-items-start gap-3 [&>div]:w-full">
      <FormErrors {...state} />
      <Field label="JSON Resume" name="resume" hint={hint} error={state.errors.resume}>
        <input
          id="resume"
          name="resume"
          type="file"
          accept=".json,application/json"
          className={inputClasses}
          {...described('resume', hint, state.errors.resume)}
        />
      </Field>
      <Button size="s" disabled={pending}>
        Fill in from this file
      </Button>
    </Form>
  )
}
