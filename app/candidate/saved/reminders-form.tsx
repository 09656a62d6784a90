'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { chooseRemindersAction } from './actions'

/** Turns the letters about saved jobs off, or on again. */
export function RemindersForm({ wanted }: { wanted: boolean }) {
  const { state, form, pending } = useFormAction(chooseRemindersAction, { at: 'reminders' })
  return (
    <form {...form} className="grid gap-3">
      <FormErrors {...state} />
      <input type="hidden" name="wanted" value={wanted ? 'no' : 'yes'} />
      <Button size="s" disabled={pending}>
        {wanted ? 'Stop the reminders' : 'Remind me again'}
      </Button>
    </form>
  )
}
