'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { unknownFields } from '@/rules/templates/fields'
import { ChooseTemplate } from '../_templates/choose-template'
import type { TemplateChoice } from '../_templates/template-field'
import { useWords } from '../_templates/use-words'
import { WordsFit } from '../_templates/words-fit'
import { inviteToApplyAction } from './actions'

/** A letter that invites somebody to apply for one of these jobs, by id. */
export function InviteForm({
  sends,
  jobs,
  templates,
}: {
  sends: Record<string, string>
  jobs: Record<string, string>
  templates: TemplateChoice[]
}) {
  const { state, field, form, pending } = useFormAction(inviteToApplyAction, { at: 'invite' })
  const { words, key, props } = useWords(state, 'invitation')
  return (
    <Form {...form} className="grid gap-3">
      <FormErrors {...state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select label="Job" {...field('job')} options={jobs} empty="Choose a job" required />
      <ChooseTemplate purpose="invitation" templates={templates} state={state} />
      <TextArea
        key={key}
        label="Your words"
        {...props}
        optional
        rows={3}
        maxLength={1500}
        hint="The e-mail names the job, links to it and says why they get it. {candidate} and {job} are filled in when it is sent."
      />
      <WordsFit why={unknownFields(words)} />
      <div>
        <Button size="s" disabled={pending}>
          Send the invitation
        </Button>
      </div>
    </Form>
  )
}
