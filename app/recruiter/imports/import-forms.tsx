'use client'

import { ChosenFile } from '@/app/_application/chosen-file'
import { TickBox } from '@/app/_application/tick'
import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import type { ShownColumn } from '@/integrations/importers/importer'
import { jobParts } from '@/rules/imports/heads'
import { ColumnFields } from '../_columns/column-fields'
import { keepAddressAction, nameColumnsAction, uploadImportAction } from './actions'

const hours = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [`${hour}`, `${hour}:00`]))

/** A file of jobs, a board's answer or its address, and what is known of the board. */
export function ImportForm({ formats, mayFetch }: { formats: Record<string, string>; mayFetch: boolean }) {
  const { state, field, form, pending } = useFormAction(uploadImportAction)
  return (
    <Form {...form} className="grid max-w-[42rem] gap-5">
      <FormErrors {...state} />
      <Select label="Format" {...field('source')} options={formats} empty="Choose" required />
      <ChosenFile
        name="file"
        accept=".json,.jsonl,.ndjson,.csv,.xml,.gz,application/json,text/csv,text/xml"
        label="File"
        hint="JSON, one record a line (.jsonl), a table (.csv) or a feed (.xml), as the format says; plain or packed (.gz); at most 20 MB."
        error={state.errors.file}
      />
      <TextArea
        label="Or the answer of a board"
        optional
        hint="Open the address of the board in your browser, and paste all that it shows."
        spellCheck={false}
        {...field('pasted')}
      />
      {mayFetch && (
        <TextField
          label="Or its address"
          optional
          type="url"
          hint="As in https://boards-api.greenhouse.io/v1/boards/…/jobs?content=true"
          {...field('address')}
        />
      )}
      <TextField
        label="Board"
        optional
        hint="The name by which its jobs are known the next time. Left empty: as its file or its address calls it."
        {...field('board')}
      />
      <TextField label="Company" optional hint="For records that name none." {...field('companyName')} />
      <TickBox {...field('isPartial')} hint="Then no job closes for not being in it.">
        This is a part of the board only.
      </TickBox>
      <div>
        <Button look="main" disabled={pending}>
          {pending ? 'Reading…' : 'See what becomes of each job'}
        </Button>
      </div>
    </Form>
  )
}

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

/** What each column of a file holds; saying something else leads to a new look at what becomes of each job. */
export function ColumnsForm({ id, columns }: { id: string; columns: ShownColumn[] }) {
  const first = Object.fromEntries(columns.map(({ part }, at) => [`column-${at}`, part]))
  const { state, field, form, pending } = useFormAction(nameColumnsAction, { first, at: 'columns' })
  return (
    <Form {...form} className="grid gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <ColumnFields columns={columns} field={field} options={jobParts} empty="Not used" />
      <div>
        <Button disabled={pending}>{pending ? 'Reading…' : 'See what becomes of each job so'}</Button>
      </div>
    </Form>
  )
}
