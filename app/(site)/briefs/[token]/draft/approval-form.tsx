'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { answerDraftAction } from './actions'

/** Approves the text that stands beside it, or asks for changes. */
export function ApprovalForm({ token, job, textHash }: { token: string; job: number; textHash: string }) {
  const { state, field, form, pending } = useFormAction(answerDraftAction)
  return (
    <Form {...form} className="grid gap-4 rounded-m border border-line bg-surface p-5">
      <h2 className="text-20">What do you say?</h2>
      <FormErrors {...state} />
      <input type="hidden" name="brief" value={token} />
      <input type="hidden" name="job" value={job} />
      <input type="hidden" name="text" value={textHash} />
      <Button look="main" name="answer" value="approved" disabled={pending}>
        Approve this text
      </Button>
      <div className="grid gap-3 border-t border-line pt-4">
        <TextArea label="What should change" {...field('words')} rows={5} maxLength={3000} />
        <Button name="answer" value="changes" disabled={pending}>
          Ask for these changes
        </Button>
      </div>
      <p className="text-13 text-ink-muted">
        Your recruiter gets your answer at once. The job is not public before you approve it.
      </p>
    </Form>
  )
}
