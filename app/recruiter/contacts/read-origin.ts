import { dayOf, momentOf, siteCalendar } from '@/rules/calendar'
import { contactOrigin } from '@/rules/contacts/draft'

/** Where people come from, as a form of the desk says it; its day is the noon of that day in the site's zone. */
export function readOrigin(form: FormData) {
  return contactOrigin(dayOf(new Date(), siteCalendar()))
    .transform((given) => ({ ...given, obtainedOn: momentOf(`${given.obtainedOn}T12:00`) ?? new Date() }))
    .safeParse(Object.fromEntries(form))
}
