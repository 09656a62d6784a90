'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { stopRemindersAction } from './actions'

export function StopForm({ token }: { token: string }) {
  const { state, form, pending } = useFormAction(stopRemindersAction)
  return (
    <form {...form} className="grid justify-items-start gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="reminders" value={token} />
      <Button look="main" disabled={pending}>
        Stop these letters
      </Button>
    </form>
  )
}
