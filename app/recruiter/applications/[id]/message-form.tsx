'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { messageToCandidate } from '@/rules/conversations/letters'
import { merge, whyNotSent } from '@/rules/templates/fields'
import { ChooseTemplate } from '../../_templates/choose-template'
import { useWords } from '../../_templates/use-words'
import { WordsFit } from '../../_templates/words-fit'
import { LetterPreview, linkInPreview } from '../../letter-preview'
import { writeToCandidateAction } from '../actions'
import type { LetterTo } from './letter-to'

/** A message to the candidate, from a template or one’s own words, with the letter as it will be. */
export function MessageForm({ id, to, by }: { id: string; to: LetterTo; by: string }) {
  const { state, form, pending } = useFormAction(writeToCandidateAction, { at: id })
  const { words, key, props } = useWords(state, 'message')
  const { text } = merge(words, to.values)
  return (
    <Form {...form} className="grid justify-items-start gap-4 [&>div]:w-full">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <ChooseTemplate purpose="message" templates={to.templates.message} state={state} />
      <TextArea key={key} {...props} label={`Message to ${to.name}`} rows={4} maxLength={3000} />
      <WordsFit why={whyNotSent(words, to.values)} />
      {words && (
        <LetterPreview
          letter={messageToCandidate({ ...to, by, words: text, link: linkInPreview })}
          language={to.language}
          named={to.named}
        />
      )}
      <Button disabled={pending}>Send the message</Button>
    </Form>
  )
}
