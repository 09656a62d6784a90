'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button, ButtonLink } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { extensionReasons } from '@/rules/jobs/live-changes'
import { plural } from '@/rules/words'
import { jobsActAction } from './actions'
import { type JobsAct, jobActs } from './read-jobs'

const says: Record<JobsAct, string> = {
  pause: 'Nobody finds them or applies until you bring them back. Their pages say so. Applications go on.',
  extend: 'Each gets the same last day, which is later than the one it has. You can undo it.',
  confirm: 'Their pages say today that they are still open.',
}

/** What is done to all the jobs that are chosen. */
export function JobsActForm({ act, jobs, back }: { act: JobsAct; jobs: string[]; back: string }) {
  const { state, field, form, pending } = useFormAction(jobsActAction, { at: act })
  return (
    <Form {...form} className="grid max-w-[36rem] justify-items-start gap-5 [&>div]:w-full">
      <FormErrors {...state} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="back" value={back} />
      {jobs.map((job) => (
        <input key={job} type="hidden" name="id" value={job} />
      ))}
      <p>{says[act]}</p>
      {act === 'extend' && (
        <>
          <TextField label="New last day" {...field('lastDay')} type="date" />
          <Select
            label="Why"
            {...field('because')}
            hint="Candidates read it on the jobs."
            empty="Choose the reason"
            options={extensionReasons}
          />
        </>
      )}
      <p className="flex flex-wrap gap-3">
        <Button look="main" disabled={pending}>
          {jobActs[act].words} {plural(jobs.length, 'job')}
        </Button>
        <ButtonLink href={back}>Cancel</ButtonLink>
      </p>
    </Form>
  )
}
