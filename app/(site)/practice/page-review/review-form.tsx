'use client'

import { checkReview, firstOnes } from '@/content/practice/page-review/check'
import { AnswerChoice, AnswerLine, AnswerText } from '../answer-field'
import { type Checked, CheckForm } from '../check-form'

/** The findings in booking.html, two measures, one line mended, and what comes first. */
export function ReviewForm(checked: Checked) {
  return (
    <CheckForm exercise="page-review" check={checkReview} {...checked}>
      <AnswerText
        rows={11}
        name="findings"
        label="Your findings"
        hint="One a line: the number of the line in booking.html and the criterion of WCAG 2.2, like “12 2.4.7”. Nine of the eleven are enough, and none may be wrong."
      />
      <AnswerLine
        name="contrast"
        label="What is the contrast between the hint and its ground?"
        hint="To one decimal, as in 4.5."
      />
      <AnswerLine name="stops" label="How many stops has the Tab key on the page as it is?" />
      <AnswerText
        rows={3}
        name="field"
        label="Line 25, written anew"
        hint="HTML: everything that the phone number needs."
      />
      <AnswerChoice name="first" label="There is time for one. Which?" options={firstOnes} />
    </CheckForm>
  )
}
