'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button, ButtonLink } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import type { Asks } from '@/rules/desk/list-act'
import { actOnListAction } from './list-actions'

type Field = ReturnType<typeof useFormAction>['field']

/** What is done to all the rows that are chosen, with what is asked before; `choices` are the colleagues, jobs or lists to choose among. */
export function ListActForm({
  sends,
  ids,
  asks,
  choices,
  submit,
  back,
}: {
  sends: Record<string, string>
  ids: string[]
  asks?: Asks
  choices: Record<string, string>
  submit: string
  back: string
}) {
  const { state, field, form, pending } = useFormAction(actOnListAction, { at: 'act' })
  return (
    <Form {...form} className="grid max-w-[36rem] justify-items-start gap-5 [&>div]:w-full">
      <FormErrors {...state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {ids.map((id) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      <Asked asks={asks} choices={choices} field={field} />
      <p className="flex flex-wrap gap-3">
        <Button look="main" disabled={pending}>
          {submit}
        </Button>
        <ButtonLink href={back}>Cancel</ButtonLink>
      </p>
    </Form>
  )
}

function Asked({ asks, choices, field }: { asks?: Asks; choices: Record<string, string>; field: Field }) {
  if (asks === 'colleague')
    return <Select label="Colleague" {...field('to')} options={choices} empty="Choose a colleague" />
  if (asks === 'job')
    return (
      <>
        <Select label="Job" {...field('job')} options={choices} empty="Choose a job" />
        <TextArea
          label="Your words"
          {...field('invitation')}
          optional
          maxLength={1500}
          hint="Each e-mail names the job and links to it. {candidate} and {job} are filled in."
        />
      </>
    )
  if (asks === 'answer')
    return (
      <TextArea
        label="What was done"
        {...field('answer')}
        optional
        maxLength={2000}
        hint="The same e-mail goes to each who left an address. Without words nobody is written to."
      />
    )
  if (asks !== 'labels') return null
  return (
    <>
      <TextField label="Tags" {...field('tags')} optional maxLength={600} hint="With commas between them." />
      {Object.keys(choices).length > 0 && (
        <fieldset>
          <legend className="font-[580]">Lists</legend>
          {Object.entries(choices).map(([id, name]) => (
            <label key={id} className="flex min-h-8 items-center gap-2">
              <input type="checkbox" name="list-of" value={id} className="size-4.5 shrink-0" />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <TextField label="New list" {...field('newList')} optional maxLength={60} />
    </>
  )
}
