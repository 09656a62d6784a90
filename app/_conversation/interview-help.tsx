import type { FormAction } from '@/app/_lib/use-form-action'
import { isOpenStage, type Stage } from '@/rules/applications/stages'
import { TextForm } from './text-form'

/** One optional question before an interview, apart from all that was sent; nothing once the application has ended. */
export function InterviewHelp({
  application: { stage, recruiter },
  text,
  action,
  named,
}: {
  application: { stage: Stage; recruiter: string }
  text: string
  action: FormAction
  named: string
}) {
  if (!isOpenStage(stage)) return null
  return (
    <section id="interview" aria-labelledby="interview-title">
      <TextForm
        action={action}
        at="interview"
        sends={{ about: named }}
        text={{
          name: 'help',
          label: 'What would help',
          rows: 3,
          maxLength: 1000,
          optional: true,
          first: text,
        }}
        submit="Save"
        open={stage === 'interview' || text !== ''}
        summary={
          <h2 id="interview-title" className="text-17 underline">
            What would help you at an interview?
          </h2>
        }
      >
        <p className="text-14 text-ink-muted">
          For example a place without stairs, more time, or the questions in writing. {recruiter} reads it
          when you are at the interview stage, and nobody else. It is not part of your application. It is
          deleted when you empty it, and when this application ends.
        </p>
      </TextForm>
    </section>
  )
}
