'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { keepAddressAction } from './actions'

const hours = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [`${hour}`, `${hour}:00`]))

/** The address of a board that is read each day. One that is kept for the same board gives its place to it. */
export function AddressForm({ formats }: { formats: Record<string, string> }) {
  const { state, field, form, pending } = useFormAction(keepAddressAction, {
    first: { hour: '6' },
    at: 'address',
  })
  return (
    <Form {...form} className="mt-3 grid max-w-[42rem] gap-4">
      <FormErrors {...state} />
      <Select label="Format" {...field('source')} options={formats} empty="Choose" required />
      <TextField label="Address" type="url" {...field('address')} />
      <TextField label="Board" hint="The name by which its jobs are known." {...field('board')} />
      <TextField label="Company" optional hint="For records that name none." {...field('companyName')} />
      <Select label="From" hint="On the clocks of the site." {...field('hour')} options={hours} />
      <div>
        <Button size="s" disabled={pending}>
          Read it each day
        </Button>
      </div>
    </Form>
  )
}
