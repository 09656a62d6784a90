'use client'

import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'

type GuideFormProps = { action: FormAction; slug: string; version: string; text: string }

/** The whole text of a guide in one field; what was typed stays when it is not taken. */
export function GuideForm({ action, slug, version, text }: GuideFormProps) {
  const { state, form, pending } = useFormAction(action)
  return (
    <Form {...form} className="grid gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={slug} />
      <input type="hidden" name="version" value={state.values.version ?? version} />
      <TextArea
        name="text"
        label="Text"
        hint="Markdown: # the question, ## a section, ### or - **Name.** an entry; [words](#source-name) cites a source."
        rows={36}
        spellCheck
        defaultValue={state.values.text ?? text}
        error={state.errors.text}
      />
      <div>
        <Button look="main" disabled={pending}>
          Save and publish
        </Button>
      </div>
    </Form>
  )
}
