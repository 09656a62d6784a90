'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { described, Field, inputClasses } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { keepCvAction } from './actions'

const hint = 'A PDF or DOCX file of at most 5 MB.'

/** Puts a file in the place of the CV of the profile. */
export function CvForm({ again }: { again: boolean }) {
  const { state, form, pending } = useFormAction(keepCvAction, { at: 'kept-cv' })
  return (
    <Form {...form} className="grid w-full justify-items-start gap-3 [&>div]:w-full">
      <FormErrors {...state} />
      <Field label={again ? 'Another CV' : 'Your CV'} name="cv" hint={hint} error={state.errors.cv}>
        <input
          id="cv"
          name="cv"
          type="file"
          accept=".pdf,.docx"
          className={inputClasses}
          {...described('cv', hint, state.errors.cv)}
        />
      </Field>
      <Button size="s" disabled={pending}>
        {pending ? 'Reading…' : 'Keep this CV'}
      </Button>
    </Form>
  )
}
