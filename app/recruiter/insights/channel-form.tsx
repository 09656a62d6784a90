'use client'

import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'

export function ChannelForm({ action }: { action: FormAction }) {
  const { state, field, form, pending } = useFormAction(action, { at: 'channels' })
  return (
    <Form {...form} className="grid gap-3">
      <FormErrors {...state} />
      <TextField label="New channel" {...field('name')} maxLength={40} hint="Such as: Lyon meet-up" />
      <div>
        <Button size="s" disabled={pending}>
          Add the channel
        </Button>
      </div>
    </Form>
  )
}
