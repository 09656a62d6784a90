'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { labelAction } from './actions'

type List = { id: string; name: string; isOn: boolean }

/** A recruiter's own words for somebody, and the lists that they are on. */
export function LabelsForm({
  sends,
  tags,
  lists,
}: {
  sends: Record<string, string>
  tags: string
  lists: List[]
}) {
  const { state, field, form, pending } = useFormAction(labelAction, { first: { tags }, at: 'labels' })
  return (
    <Form {...form} className="grid gap-3">
      <FormErrors {...state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        label="Tags"
        {...field('tags')}
        optional
        maxLength={600}
        hint="With commas between them. They belong to the person’s data."
      />
      {lists.length > 0 && (
        <fieldset>
          <legend className="font-[580]">Lists</legend>
          {lists.map(({ id, name, isOn }) => (
            <label key={id} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                name="list"
                value={id}
                defaultChecked={isOn}
                className="size-4.5 shrink-0"
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <TextField label="New list" {...field('newList')} optional maxLength={60} />
      <div>
        <Button size="s" disabled={pending}>
          Save tags and lists
        </Button>
      </div>
    </Form>
  )
}
