'use client'

import { checkQuarter, replies, signals } from '@/content/practice/next-quarter/check'
import { AnswerChoice, AnswerLine } from '../answer-field'
import { type Checked, CheckForm } from '../check-form'

/** A plan for the quarter, what waiting costs, the plan after bad news, a no, and how to tell later. */
export function QuarterForm(checked: Checked) {
  return (
    <CheckForm exercise="next-quarter" check={checkQuarter} {...checked}>
      <AnswerLine
        name="plan"
        label="What do you take into the quarter?"
        hint="The ids, as “F2, F9”. 20 weeks."
      />
      <AnswerLine
        name="delay"
        label="What does it cost, in thousands of euros, to let F1 wait for a quarter?"
        hint="As expected value."
      />
      <AnswerLine
        name="afterwards"
        label="What do you take once F7 needs six weeks?"
        hint="Nothing has been begun, and there are still 20 weeks."
      />
      <AnswerChoice
        name="reply"
        label="What do you write to the sales lead, who asked for F8?"
        options={replies}
      />
      <AnswerChoice
        name="signal"
        label="Which figure tells in May whether F1 was worth its weeks?"
        options={signals}
      />
    </CheckForm>
  )
}
