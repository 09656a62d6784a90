'use client'

import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { ContactFields } from './contact-fields'
import { OriginFields } from './origin-fields'

/** A person by hand: a new one with where they come from, or one that is known (`id`), with what is written of them. */
export function ContactForm({
  action,
  id,
  seen,
  first,
}: {
  action: FormAction
  id?: string
  seen?: number
  first?: Record<string, string>
}) {
  const { state, field, form, pending } = useFormAction(action, { first, at: 'person' })
  return (
    <Form {...form} className="grid max-w-[42rem] gap-4">
      <FormErrors {...state} />
      {id && <input type="hidden" name="id" value={id} />}
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <ContactFields field={field} isNew={!id} />
      {!id && <OriginFields field={field} />}
      <div>
        <Button look="main" disabled={pending}>
          {id ? 'Save' : 'Add and tell them'}
        </Button>
      </div>
    </Form>
  )
}
