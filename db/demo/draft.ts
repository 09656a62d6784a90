import { addDays } from '../../rules/dates'
import { saveDraft } from '../applications/save-draft'
import type { User } from '../people/users'
import { jobOf } from './histories'
import { demoCandidates } from './people'

/** Lets the first candidate begin an application, and leave it for another day. */
export async function insertDraft(candidate: User, now: Date): Promise<void> {
  const job = await jobOf('back-end-developer', 7, demoCandidates[0].levels)
  const note =
    'Your nightly reports sound like my planner. Before I send this I want to write down what I would ask first.'
  const fields = { name: candidate.name, email: candidate.email, phone: '', links: '', note, consent: false }
  const saved = await saveDraft(
    candidate,
    job.slug,
    { fields, answers: () => '', checked: [] },
    { seen: 0, now: addDays(now, -2) },
  )
  if (saved.outcome !== 'saved') throw new Error(`the demo draft was not saved: ${saved.outcome}`)
}
