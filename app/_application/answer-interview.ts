import { notFound } from 'next/navigation'
import { z } from 'zod'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { cancelAsCandidate, chooseTime, sayNoneFits } from '@/db/interviews/answer'
import { text } from '@/rules/forms/text'

const choice = z.object({
  time: z.iso.datetime('Choose one of the times').transform((at) => new Date(at)),
  zone: z.string().max(60).catch(''),
})
const none = z.object({ words: text('When you can', 1000).min(1, 'Write when you can') })

/** Takes a time, says that none fits, or calls off, for the application that an action has found; shows it at `path`. */
export async function answerInterview(
  form: FormData,
  applicationId: string,
  path: string,
): Promise<FormState> {
  const which = { applicationId, interviewId: String(form.get('interview')) }
  const answered = await answer(form, which)
  if (typeof answered !== 'string') return answered
  if (answered === 'not found') notFound()
  if (answered === 'over') return refused(form, over)
  showAnew(`${path}#meeting`)
}

async function answer(form: FormData, which: Parameters<typeof chooseTime>[0]) {
  const asked = String(form.get('do'))
  if (asked === 'cancel') return cancelAsCandidate(which)
  if (asked === 'none') {
    const given = none.safeParse(Object.fromEntries(form))
    return given.success ? sayNoneFits(which, given.data.words) : invalid(given.error, form)
  }
  const given = choice.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form)
  return chooseTime(which, given.data.time, { zone: given.data.zone })
}

const over = 'This changed meanwhile, and nothing was done. Open this page again to see how things are now.'
