import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import type { Question } from '@/rules/applications/questions'
import type { Section } from '@/rules/applications/sections'
import { listQuestions } from '../jobs/questions'
import type { User } from '../people/users'
import { store, type Tx, t } from '../store'
import { listAnswers } from './applications'
import { findDraft } from './drafts'
import type { StoredFile } from './file-rows'
import { findDraftable, writeAnswers, writeDraft } from './write-draft'

/** The application that a candidate sent last, for another job than this; undefined where there is none. */
export async function findLastApplication(candidateId: string, jobId: number, from: Tx = store.read) {
  const { applications, jobs, companies, files } = t
  const { id, createdAt, name, email, phone, links } = applications
  const [last] = await from
    .select({
      id,
      createdAt,
      name,
      email,
      phone,
      links,
      cv: { storedName: files.storedName, name: files.name, type: files.type },
      title: jobs.title,
      language: jobs.language,
      company: companies.name,
    })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .innerJoin(files, eq(files.id, applications.cvId))
    .where(
      and(
        eq(applications.candidateId, candidateId),
        ne(applications.jobId, jobId),
        isNull(applications.erasedAt),
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(1)
  return last
}

/**
 * Fills what is empty in a draft from the application that was sent last: who one is, the CV, of which `cv` is a copy,
 * and the answers to questions with the same words. Never its note or its consent. What was taken wants a look. Undefined,
 * and nothing is kept, where there is nothing to bring.
 */
export function bringOver(
  candidate: User,
  jobSlug: string,
  cv: StoredFile | undefined,
  now = new Date(),
): Promise<{ version: number; tookCv: boolean } | undefined> {
  return store.tx(async (tx) => {
    const job = await findDraftable(tx, candidate, jobSlug)
    if (typeof job === 'string') return undefined
    const last = await findLastApplication(candidate.id, job.id, tx)
    if (!last) return undefined
    const before = await findDraft(candidate.id, job.id, tx)
    const questions = await listQuestions(job.id, tx)
    const answered = await sameAnswers(tx, last.id, questions)

    const taken = new Set<Section>(before?.toCheck)
    const takesWho = whoFields.some((name) => !before?.[name] && last[name])
    if (takesWho) taken.add('identity')
    const takesCv = cv !== undefined && !before?.cv
    if (takesCv) taken.add('cv')
    const kept = new Map(before?.answers.map(({ questionId, answer }) => [questionId, answer]))
    const isNew = [...answered].some(([id]) => !kept.get(id))
    if (isNew) taken.add('questions')
    if (!takesWho && !takesCv && !isNew) return undefined

    const saved = await writeDraft(tx, candidate.id, job.id, before, {
      name: before?.name || last.name,
      email: before?.email || last.email,
      phone: before?.phone || last.phone,
      links: before?.links || last.links,
      toCheck: [...taken],
      cv: takesCv ? cv : undefined,
      now,
    })
    await writeAnswers(tx, { id: saved.id, answers: before?.answers ?? [] }, questions, {
      answers: (id) => kept.get(id) || answered.get(id) || '',
    })
    return { version: saved.version, tookCv: takesCv }
  })
}

const whoFields = ['name', 'email', 'phone', 'links'] as const

/** What an application answered to questions with these words, of the same kind and still among the choices; no files. */
async function sameAnswers(tx: Tx, applicationId: string, questions: Question[]) {
  const answers = await listAnswers(applicationId, tx)
  return new Map(
    questions.flatMap(({ id, text, kind, options }) => {
      const same = answers.find((one) => one.question === text && one.kind === kind)
      return same && kind !== 'file' && (kind !== 'choice' || options.includes(same.answer))
        ? [[id, same.answer] as const]
        : []
    }),
  )
}
