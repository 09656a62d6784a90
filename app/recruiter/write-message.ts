import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, invalid, refused } from '@/app/_lib/form-state'
import type { Written } from '@/db/conversations/write'
import { messageDraft } from '@/rules/conversations/draft'

const addressed = messageDraft.extend({ id: z.string().max(40) })

/** Sends what a recruiter typed about an application or a brief, and shows it. */
export async function writeMessage(
  form: FormData,
  list: 'applications' | 'briefs',
  write: (id: string, words: string) => Promise<Written>,
): Promise<FormState> {
  const given = addressed.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'Nothing is sent yet. Please look at this:')

  const { id, message: words } = given.data
  const written = await write(id, words)

  if (written === 'not found') notFound()
  if (written === 'not now') return refused(form, 'Nobody can write here any more. No e-mail was sent.')
  revalidatePath('/recruiter', 'layout')
  redirect(`/recruiter/${list}/${id}#messages`)
}
