import { notFound } from 'next/navigation'
import { requireUser } from '@/app/_lib/session'
import { findAskedByToken, findCandidateAsked } from '@/db/shortlist/asked'

/** Whose question a form is about, and its page: by the link of a letter, else by the account. */
export async function whoAnswers(form: FormData) {
  const token = String(form.get('asked') ?? '')
  if (token) {
    const asked = (await findAskedByToken(token)) ?? notFound()
    return { asked, path: `/shortlists/${token}` }
  }
  const id = String(form.get('id') ?? '')
  const path = `/candidate/shortlists/${encodeURIComponent(id)}`
  const candidate = await requireUser(path)
  return { asked: (await findCandidateAsked(candidate.id, id)) ?? notFound(), path }
}
