'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { mostRules, type TriageRule, triageEffects, triageSays } from '@/rules/triage/triage'
import { setTriageAction } from './actions'

/** A row for each rule of a job and for those it may still have; one without an answer is none. */
export function TriageForm({
  id,
  seen,
  questions,
  rules,
}: {
  id: number
  seen: number
  questions: string[]
  rules: TriageRule[]
}) {
  const { state, field, form, pending } = useFormAction(setTriageAction, { first: valuesOf(rules) })
  const asked = Object.fromEntries(questions.map((question) => [question, question]))
  return (
    <Form {...form} className="mt-6 grid max-w-[58rem] gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
      {Array.from({ length: mostRules }, (_, row) => row).map((row) => (
        <fieldset
          key={row}
          className="grid min-w-0 gap-3 border-t border-line pt-4 sm:grid-cols-2 xl:grid-cols-5"
        >
          <legend className="float-start w-full text-14 font-[580] text-ink-muted sm:col-span-full">
            Rule {row + 1}
          </legend>
          <Select label="Question" {...field(`question-${row}`)} options={asked} />
          <Select label="Its answer" {...field(`says-${row}`)} options={triageSays} />
          <TextField label="This" {...field(`value-${row}`)} optional maxLength={100} />
          <TextField label="Mark" {...field(`label-${row}`)} optional maxLength={30} />
          <Select label="Then" {...field(`effect-${row}`)} options={triageEffects} />
        </fieldset>
      ))}
      {state.values.tried && (
        <p role="status" className="rounded-m bg-sunken px-4 py-3 whitespace-pre-line">
          {state.values.tried}
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        <Button look="main" disabled={pending}>
          Save the rules
        </Button>
        <Button name="try" value="yes" disabled={pending}>
          Only try them
        </Button>
      </p>
    </Form>
  )
}

function valuesOf(rules: TriageRule[]): Record<string, string> {
  return Object.fromEntries(
    rules.flatMap(({ question, says, value, label, effect }, row) =>
      Object.entries({ question, says, value, label, effect }).map(([name, said]) => [
        `${name}-${row}`,
        said,
      ]),
    ),
  )
}
