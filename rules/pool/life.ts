import { addDays, addMonths } from 'date-fns'

/** A profile stays in the pool for so many months without a visit; this long before its end its candidate is asked. */
const monthsUnseen = 6
const monthsUntilAsked = 5
const daysUntilAsked = 14

/** Nobody is taken out before they had so many days to answer, however late the letter left. */
export const daysToAnswer = 14

/** When the letter goes that asks whether somebody wants to stay: five months and 14 days after their last visit. */
export function askedFrom(lastVisit: Date): Date {
  return addDays(addMonths(lastVisit, monthsUntilAsked), daysUntilAsked)
}

/** When somebody who was asked and has not come is taken out. */
export function outFrom(lastVisit: Date, asked: Date): Date {
  const [unseen, answered] = [addMonths(lastVisit, monthsUnseen), addDays(asked, daysToAnswer)]
  return unseen > answered ? unseen : answered
}
