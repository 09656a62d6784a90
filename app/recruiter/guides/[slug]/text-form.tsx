'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { keepTextAction } from './actions'

type TextFormProps = { slug: string; stamp: string; text: string }

/** The whole text of a guide in one field; what was typed stays when it is not taken. */
export function TextForm({ slug, stamp, text }: TextFormProps) {
  const { state, field, form, pending } = useFormAction(keepTextAction, { first: { text } })
  return (
    <Form {...form} className="grid gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="guide" value={slug} />
      <input type="hidden" name="stamp" value={state.values.stamp ?? stamp} />
      <TextArea
        label="Text"
        hint="Markdown: # the question, ## a section, ### or - **Name.** an entry; [words](#source-name) cites a source."
        rows={36}
        spellCheck
        {...field('text')}
      />
      <div className="flex flex-wrap gap-3">
        <Button look="main" name="goes" value="preview" disabled={pending}>
          Preview
        </Button>
        <Button name="goes" value="stay" disabled={pending}>
          Save the draft
        </Button>
      </div>
    </Form>
  )
}
