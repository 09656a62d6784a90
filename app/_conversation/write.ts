import { notFound } from 'next/navigation'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import { showAnew } from '@/app/_lib/show-anew'
import { throttle } from '@/app/_lib/throttle'
import type { Subject } from '@/db/conversations/conversations'
import { writeToDesk } from '@/db/conversations/write'
import { messageDraft } from '@/rules/conversations/draft'
import { plural } from '@/rules/words'

/** Sends what was typed to the recruiter of an application or brief that the action has found, and shows it at `path`. */
export async function writeMessage(
  form: FormData,
  about: Subject,
  { path, authorId, name }: { path: string; authorId: string | null; name?: string },
): Promise<FormState> {
  const given = messageDraft.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nothing is sent yet. Please look at this:')
  const wait = await throttle('write about one thing', Object.values(about).join())
  if (wait) return refused(form, `That is many messages. Please send this one in ${plural(wait, 'minute')}.`)

  const written = await writeToDesk(about, given.data.message, authorId, new Date(), name)

  if (written === 'not found') notFound()
  if (written === 'not now') return refused(form, 'Nobody can write here any more. Nothing was sent.')
  showAnew(`${path}#messages`)
}
