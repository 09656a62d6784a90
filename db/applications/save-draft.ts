import type { Question } from '@/rules/applications/questions'
import { type DraftFields, type Section, stillToCheck } from '@/rules/applications/sections'
import { listQuestions } from '../jobs/questions'
import type { User } from '../people/users'
import { store } from '../store'
import type { StoredFile } from './apply'
import { type Draft, findDraft } from './drafts'
import { findDraftable, writeAnswers, writeDraft } from './write-draft'

/** What one form says of a draft; `checked` are the sections whose tick says that what was brought over is right. */
export type TypedDraft = {
  fields: DraftFields & { consent: boolean }
  answers: (questionId: string) => string
  checked: Section[]
}

export type Saved =
  | { outcome: 'saved'; version: number; dropped: string[]; cvName?: string }
  | { outcome: 'stale'; draft: Draft }
  | { outcome: 'already' | 'elsewhere' | 'not found' }

/**
 * Keeps what was typed, as it is: nothing is judged. `seen` is the version that the form was opened with, 0 for none;
 * `stale` where another form has saved something else since. A new CV takes the place of the one before, whose stored
 * name is `dropped`. `already` where the candidate has applied.
 */
export function saveDraft(
  candidate: User,
  jobSlug: string,
  typed: TypedDraft,
  { seen, cv, now = new Date() }: { seen: number; cv?: StoredFile; now?: Date },
): Promise<Saved> {
  return store.tx(async (tx) => {
    const job = await findDraftable(tx, candidate, jobSlug)
    if (typeof job === 'string') return { outcome: job }
    const before = await findDraft(candidate.id, job.id, tx)
    const questions = await listQuestions(job.id, tx)
    const isSame = (section: Section) =>
      before !== undefined && !cv && same(section, before, typed, questions)
    if (before && before.version !== seen) {
      if (!everySection.every(isSame)) return { outcome: 'stale', draft: before }
      return { outcome: 'saved', version: before.version, dropped: [] }
    }
    const isSeen = (section: Section) =>
      typed.checked.includes(section) || (section === 'cv' ? cv !== undefined : !isSame(section))
    const toCheck = stillToCheck(before?.toCheck ?? [], isSeen)
    const saved = await writeDraft(tx, candidate.id, job.id, before, { ...typed.fields, toCheck, cv, now })
    await writeAnswers(tx, saved.id, questions, typed.answers)
    return { outcome: 'saved', version: saved.version, dropped: saved.dropped, cvName: cv?.storedName }
  })
}

const everySection: Section[] = ['identity', 'note', 'questions', 'consent']

function same(section: Section, before: Draft, { fields, answers }: TypedDraft, questions: Question[]) {
  switch (section) {
    case 'identity':
      return (['name', 'email', 'phone', 'links'] as const).every((name) => before[name] === fields[name])
    case 'note':
      return before.note === fields.note
    case 'consent':
      return before.consent === fields.consent
    case 'questions': {
      const kept = new Map(before.answers.map(({ questionId, answer }) => [questionId, answer]))
      return questions.every(({ id }) => (kept.get(id) ?? '') === answers(id))
    }
    case 'cv':
      return true
  }
}
