import { emptyForm } from '@/app/_lib/form-state'
import { LongText } from '@/app/_plain/long-text'
import { PlainForm, stateOf } from '@/app/_plain/plain-form'
import { Sent } from '@/app/_plain/sent'
import { Button } from '@/components/ui/button'
import { ProblemList } from '@/components/ui/problem-list'
import { answerDraftAction } from './actions'

/** Approves the text that stands beside it, or asks for changes. */
export function ApprovalForm({ token, job, textHash }: { token: string; job: number; textHash: string }) {
  const state = stateOf('approval')
  const { values, errors } = state ?? emptyForm
  return (
    <PlainForm
      action={answerDraftAction}
      address={`/briefs/${token}/draft?job=${job}`}
      id="approval"
      className="grid gap-4 rounded-m border border-line bg-surface p-5"
    >
      <h2 className="text-20">What do you say?</h2>
      {state && <ProblemList {...state} />}
      {/* What was read when it was sent first: a text that came after it has to be read, too. */}
      <Sent values={{ brief: token, job: String(job), text: values.text ?? textHash }} />
      <Button look="main" name="answer" value="approved">
        Approve this text
      </Button>
      <div className="grid gap-3 border-t border-line pt-4">
        <LongText
          label="What should change"
          name="words"
          defaultValue={values.words}
          error={errors.words}
          rows={5}
          maxLength={3000}
        />
        <Button name="answer" value="changes">
          Ask for these changes
        </Button>
      </div>
      <p className="text-13 text-ink-muted">
        Your recruiter gets your answer at once. The job is not public before you approve it.
      </p>
    </PlainForm>
  )
}
