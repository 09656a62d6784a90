import type { Question } from '@/rules/applications/questions'
import { type DraftFields, type Section, sections, stillToCheck } from '@/rules/applications/sections'
import { keysOf } from '@/rules/vocabulary'
import { listQuestions } from '../jobs/questions'
import type { User } from '../people/users'
import { store } from '../store'
import { type Draft, findDraft } from './drafts'
import type { StoredFile } from './file-rows'
import { findDraftable, writeAnswers, writeDraft } from './write-draft'

/** What one form says of a draft; `checked` are the sections whose tick says that what was brought over is right. */
export type TypedDraft = {
  fields: DraftFields & { consent: boolean }
  answers: (questionId: string) => string
  /** A new file for a question that asks for one; where there is none, an earlier one stays. */
  files?: (questionId: string) => StoredFile | undefined
  /** Whether the file that a question had before is to go. */
  drops?: (questionId: string) => boolean
  checked: Section[]
}

export type Saved =
  | { outcome: 'saved'; version: number; dropped: string[]; tookFiles: boolean; cvName?: string }
  | { outcome: 'stale'; draft: Draft }
  | { outcome: 'already' | 'elsewhere' | 'not found' }

/**
 * Keeps what was typed, as it is: nothing is judged. `seen` is the version that the form was opened with, 0 for none;
 * `stale` where another form has saved something else since. A new file takes the place of the one before, whose stored
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
      section === 'cv' ? !cv : before !== undefined && same(section, before, typed, questions)
    if (before && before.version !== seen) {
      if (!keysOf(sections).every(isSame)) return { outcome: 'stale', draft: before }
      return { outcome: 'saved', version: before.version, dropped: [], tookFiles: false }
    }
    const isSeen = (section: Section) => typed.checked.includes(section) || !isSame(section)
    const toCheck = stillToCheck(before?.toCheck ?? [], isSeen)
    const saved = await writeDraft(tx, candidate.id, job.id, before, { ...typed.fields, toCheck, cv, now })
    const answered = { id: saved.id, answers: before?.answers ?? [] }
    const replaced = await writeAnswers(tx, answered, questions, typed)
    const dropped = [...saved.dropped, ...replaced]
    return { outcome: 'saved', version: saved.version, dropped, tookFiles: true, cvName: cv?.storedName }
  })
}

function same(
  section: Exclude<Section, 'cv'>,
  before: Draft,
  { fields, answers, files, drops }: TypedDraft,
  questions: Question[],
) {
  switch (section) {
    case 'identity':
      return (['name', 'email', 'phone', 'links'] as const).every((name) => before[name] === fields[name])
    case 'note':
      return before.note === fields.note
    case 'consent':
      return before.consent === fields.consent
    case 'questions': {
      const kept = new Map(before.answers.map(({ questionId, answer }) => [questionId, answer]))
      return questions.every(({ id, kind }) =>
        kind === 'file'
          ? !files?.(id) && !(kept.has(id) && drops?.(id))
          : (kept.get(id) ?? '') === answers(id),
      )
    }
  }
}
