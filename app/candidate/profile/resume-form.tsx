'use client'

import { ResumeField } from '@/app/_application/resume-field'
import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { takeResumeAction } from './actions'

/** Fills in the profile from a file of another site. */
export function ResumeForm() {
  const { state, form, pending } = useFormAction(takeResumeAction, { at: 'resume' })
  return (
    <Form {...form} className="grid w-full justify-items-start gap-3 [&>div]:w-full">
      <FormErrors {...state} />
      <ResumeField
        hint="It fills in what is still empty here. We know technologies and languages by their names."
        error={state.errors.resume}
      />
      <Button size="s" disabled={pending}>
        Fill in from this file
      </Button>
    </Form>
  )
}
