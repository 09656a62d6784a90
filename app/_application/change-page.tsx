import type { FormAction } from '@/app/_lib/use-form-action'
import { ApplicationTitle } from '@/components/application/application-view'
import { ButtonLink } from '@/components/ui/button'
import { listAnswers, type OwnApplication } from '@/db/applications/applications'
import { listQuestions } from '@/db/jobs/questions'
import { answerField } from '@/rules/applications/questions'
import { changeSentences } from '@/rules/applications/sentences'
import { mayStillChange } from '@/rules/applications/stages'
import type { KeptFile } from '../_files/file-field'
import { ChangeForm } from './change-form'

/** The page on which a candidate changes what was sent; once it was opened, it says so. */
export async function ChangePage({
  application,
  ...form
}: {
  application: OwnApplication
  action: FormAction
  named: string
  back: string
}) {
  const [questions, answers] = await Promise.all([
    listQuestions(application.jobId),
    listAnswers(application.id),
  ])
  const first: Record<string, string> = { links: application.links, note: application.note }
  const kept: Record<string, KeptFile> = { cv: { name: application.cvName } }
  for (const { id, text, kind } of questions) {
    const same = answers.find((one) => one.question === text && one.kind === kind)
    if (same?.fileId) kept[answerField(id)] = { name: same.answer }
    else if (same) first[answerField(id)] = same.answer
  }
  return (
    <>
      <header className="mb-8">
        <ApplicationTitle application={application} />
      </header>
      {mayStillChange(application) ? (
        <>
          <h2 className="mb-2 text-25">Change what you sent</h2>
          <p className="mb-6 max-w-[65ch] text-ink-muted">{changeSentences.mayChange(application)}</p>
          <ChangeForm {...form} first={first} kept={kept} questions={questions} />
        </>
      ) : (
        <div className="grid justify-items-start gap-4">
          <p className="max-w-[65ch]">{changeSentences.wasOpened(application)}</p>
          <ButtonLink href={form.back}>Back to your application</ButtonLink>
        </div>
      )}
    </>
  )
}
