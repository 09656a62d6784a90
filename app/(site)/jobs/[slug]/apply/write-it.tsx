import type { KeptFile } from '@/app/_files/file-field'
import { signedStamp } from '@/app/_lib/spam-guard'
import { findLastApplication } from '@/db/applications/bring-over'
import { type Draft, findDraft, wordsOf } from '@/db/applications/drafts'
import { findOffered } from '@/db/applications/fill-draft'
import type { PublicJob } from '@/db/jobs/jobs'
import { listQuestions } from '@/db/jobs/questions'
import type { User } from '@/db/people/users'
import { answerField, type Question } from '@/rules/applications/questions'
import { lookOver } from '@/rules/applications/sections'
import { siteSettings } from '@/rules/site/settings'
import { JobClosed } from './apply-closed'
import { ApplyForm } from './apply-form'
import { DraftPanel } from './draft-panel'
import { WhatHappens } from './what-happens'

type Asked = Record<string, string | string[] | undefined>

/** The form of an application; with an account beside how far its draft is. */
export async function WriteIt({
  job,
  user,
  asked,
}: {
  job: PublicJob
  user: User | undefined
  asked: Asked
}) {
  const questions = await listQuestions(job.id)
  const draft = user && (await findDraft(user.id, job.id))
  const last =
    user && job.open && !draft?.cv && !draft?.toCheck.length
      ? await findLastApplication(user.id, job.id)
      : undefined
  const offered = draft && (await findOffered(draft, job.country))
  const { states, missing } = draft ? lookOver(wordsOf(draft), questions) : { states: [], missing: [] }

  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,40rem)_minmax(0,28rem)] lg:grid-rows-[auto_1fr] lg:justify-between">
      {user && (draft || job.open) && (
        <div className="lg:col-start-2">
          <DraftPanel
            job={job.slug}
            savedAt={draft?.savedAt}
            states={states}
            missing={asked.review && draft ? missing : undefined}
            firstQuestion={questions[0]?.id}
            last={last}
          />
        </div>
      )}
      <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">
        <ApplyForm
          key={JSON.stringify(asked)}
          job={job.slug}
          stamp={signedStamp()}
          keptMonths={siteSettings().consentedMonths}
          readers={`Goes to ${job.recruiter}, who recruits for this job. Your CV has no public address.`}
          first={draft ? fieldsOf(draft) : { name: user?.name, email: user?.email }}
          questions={questions}
          draft={user && { ...draftProps(job.slug, draft, questions), offered }}
          closed={job.open ? undefined : <JobClosed role={job.role} forNow={job.unlistedAt !== null} />}
        />
      </div>
      {job.open && (
        <div className="lg:col-start-2">
          <WhatHappens company={job.company.name} recruiter={job.recruiter} signedIn={user !== undefined} />
        </div>
      )}
    </div>
  )
}

function fieldsOf({ name, email, phone, links, note, consent, answers }: Draft) {
  const answered = Object.fromEntries(
    answers.map(({ questionId, answer }) => [`answer-${questionId}`, answer]),
  )
  return { name, email, phone, links, note, consent: consent ? 'yes' : '', ...answered }
}

function draftProps(slug: string, draft: Draft | undefined, questions: Question[]) {
  if (!draft) return { version: 0, toCheck: [], gone: [], kept: {} }
  const { version, toCheck, answers } = draft
  const gone = answers.filter(({ questionId }) => questions.every(({ id }) => id !== questionId))
  const kept: Record<string, KeptFile> = {}
  const hold = (field: string, id: string, name: string) => {
    kept[field] = { name, href: `/jobs/${slug}/apply/files/${id}` }
  }
  if (draft.cv) hold('cv', draft.cv.id, draft.cv.name)
  for (const { questionId, answer, fileId } of answers)
    if (fileId) hold(answerField(questionId), fileId, answer)
  return { version, toCheck, gone, kept }
}
