'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { sayAwayAction } from './actions'

/** When somebody is away and which of these colleagues covers; `first` is an absence that is changed, of which `begun` says that its first day stays. */
export function AbsenceForm({
  who,
  colleagues,
  first,
  today,
}: {
  who: string
  colleagues: Record<string, string>
  first?: { id: string; firstDay: string; lastDay: string; cover?: string }
  today: string
}) {
  const { state, field, form, pending } = useFormAction(sayAwayAction, { first, at: 'say-away' })
  return (
    <Form {...form} className="grid gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="who" value={who} />
      {first && <input type="hidden" name="id" value={first.id} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="First day"
          {...field('firstDay')}
          type="date"
          min={first && first.firstDay < today ? first.firstDay : today}
        />
        <TextField label="Last day" {...field('lastDay')} type="date" min={today} />
      </div>
      <Select
        label="Who covers"
        {...field('cover')}
        empty="Choose a colleague"
        options={colleagues}
        hint="On these jobs, briefs and applications they then do what whoever is away may do, and nothing else."
      />
      <div>
        <Button look="main" disabled={pending}>
          {first ? 'Save the change' : 'Save the absence'}
        </Button>
      </div>
    </Form>
  )
}
