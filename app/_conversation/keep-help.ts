import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { keepInterviewHelp } from '@/db/applications/interview-help'
import { interviewHelp } from '@/rules/conversations/draft'

/** Keeps what would help at the interview of an application that the action has found, and shows it at `path`. */
export async function keepHelp(form: FormData, applicationId: string, path: string): Promise<FormState> {
  const given = interviewHelp.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)

  const kept = await keepInterviewHelp(applicationId, given.data.help)

  if (!kept) return refused(form, 'This application is closed. Nothing was saved.')
  showAnew(`${path}#interview`)
}
