'use client'

import { checkContract, situationNames, situations } from '@/content/practice/front-end-engineering/check'
import { AnswerLine, AnswerText } from '../answer-field'
import { type Checked, CheckForm } from '../check-form'

/** The contract of the calendar: the request, the answer for four days, and four statuses. */
export function ContractForm(checked: Checked) {
  return (
    <CheckForm exercise="front-end-engineering" check={checkContract} {...checked}>
      <AnswerLine
        code
        name="request"
        label="The request for March 2027 on the route ELL-MAR"
        hint="Method and path, in one line. Name things as you like."
      />
      <AnswerText
        rows={14}
        name="response"
        label="The body of its answer, for 1 to 4 March"
        hint="JSON of your own design, filled in from sailings.csv: for each day what the calendar must draw, and of the prices only the lowest that can still be bought."
      />
      <fieldset className="grid gap-5">
        <legend className="mb-3 font-head text-17 font-[650]">The status of the answer, when…</legend>
        <div className="grid gap-5 sm:grid-cols-2">
          {situationNames.map((name) => (
            <AnswerLine key={name} code name={name} label={situations[name].name} />
          ))}
        </div>
      </fieldset>
    </CheckForm>
  )
}
