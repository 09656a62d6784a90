'use client'

import { checkRefactoring } from '@/content/practice/know-the-code/check'
import { discounts, services } from '@/content/practice/know-the-code/parcels'
import { AnswerChoice, AnswerLine, AnswerText, AnswerVerdict } from '../answer-field'
import { type Checked, CheckForm } from '../check-form'

/** The tests that hold ParcelFee, the table that replaces its branches, and the rules of its services. */
export function RefactoringForm(checked: Checked) {
  return (
    <CheckForm exercise="know-the-code" check={checkRefactoring} {...checked}>
      <AnswerText
        rows={7}
        name="cases"
        label="Your cases"
        hint={
          <>
            One a line: service, grams, <i>mainland</i> or <i>island</i>, <i>guest</i> or <i>contract</i>, and
            the fee in cents: <Code>standard 300 mainland guest = 495</Code>
          </>
        }
      />
      <AnswerText
        rows={10}
        name="tariff"
        label="The table of prices"
        hint={
          <>
            One line a price: service, up to how many grams, cents; the last of each service says <i>more</i>:{' '}
            <Code>standard 500 495</Code>, <Code>standard more 1995</Code>
          </>
        }
      />
      {services.map((service) => (
        <fieldset key={service} aria-describedby={`extras-${service}-verdict`} className="grid gap-3">
          <legend className="mb-3 font-head text-17 font-[650] first-letter:uppercase">
            {service} parcels
          </legend>
          <div className="grid gap-5 sm:grid-cols-2">
            <AnswerLine name={`island-${service}`} label="An island adds, in cents" />
            <AnswerChoice
              name={`discount-${service}`}
              label="The tenth on contract comes off…"
              options={discounts}
            />
          </div>
          <AnswerVerdict name={`extras-${service}`} />
        </fieldset>
      ))}
    </CheckForm>
  )
}

function Code({ children }: { children: string }) {
  return <code className="rounded-[4px] bg-quiet px-1 font-mono text-13">{children}</code>
}
