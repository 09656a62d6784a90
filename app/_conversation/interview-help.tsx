'use client'

import { emptyForm } from '@/app/_lib/form-state'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { isOpenStage, type Stage } from '@/rules/applications/stages'

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
  const { state, field, form, pending } = useFormAction(action, { first: { help: text }, at: 'interview' })
  if (!isOpenStage(stage)) return null
  const open = stage === 'interview' || text !== '' || state !== emptyForm
  return (
    <section id="interview" aria-labelledby="interview-title">
      <details open={open || undefined}>
        <summary className="inline-flex min-h-11 items-center gap-2">
          <h2 id="interview-title" className="text-17 underline">
            What would help you at an interview?
          </h2>
        </summary>
        <form {...form} className="mt-2 grid max-w-[68ch] justify-items-start gap-4">
          <FormErrors {...state} />
          <p className="text-14 text-ink-muted">
            For example a place without stairs, more time, or the questions in writing. {recruiter} reads it
            when you are at the interview stage, and nobody else. It is not part of your application. It is
            deleted when you empty it, and when this application ends.
          </p>
          <input type="hidden" name="about" value={named} />
          <div className="w-full">
            <TextArea label="What would help" {...field('help')} optional rows={3} maxLength={1000} />
          </div>
          <Button disabled={pending}>{pending ? 'Saving…' : 'Save'}</Button>
        </form>
      </details>
    </section>
  )
}
