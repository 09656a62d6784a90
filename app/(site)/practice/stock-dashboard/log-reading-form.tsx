'use client'

import { alarms, checkLogReading } from '@/content/practice/stock-dashboard/check'
import { AnswerChoice, AnswerLine } from '../answer-field'
import { type Checked, CheckForm } from '../check-form'

/** Six questions about the morning in price-feed.log. */
export function LogReadingForm(checked: Checked) {
  return (
    <CheckForm exercise="stock-dashboard" check={checkLogReading} {...checked}>
      <AnswerLine name="source" label="Which source stopped delivering?" />
      <AnswerLine
        name="lastPrice"
        label="When did the last price of ORLN arrive before it stood still?"
        hint="A time of the log, to the second."
      />
      <AnswerLine
        name="firstSign"
        label="When was the line written that first shows the fault itself?"
        hint="Not its consequences, and not what led up to it. To the second."
      />
      <AnswerLine
        name="staleAnswers"
        label="How many answers about ORLN, status 200, carried a price older than five seconds?"
        hint="Over the whole log."
      />
      <AnswerLine
        name="gap"
        label="By how much had the price moved when it came back?"
        hint="The last price before it stood still, and the first after the restart; a share, without its sign."
      />
      <AnswerChoice
        name="alarm"
        label="Which alarm would have rung within a minute, and keeps silent on ordinary mornings?"
        options={alarms}
      />
    </CheckForm>
  )
}
