'use client'

import { useState } from 'react'
import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Folded, TooLate } from '@/app/recruiter/action-form'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { type RejectionReason, rejectionReasons } from '@/rules/applications/stages'
import { applicationRejected, type Letter } from '@/rules/letters'
import { merge, whyNotSent } from '@/rules/templates/fields'
import { keysOf } from '@/rules/vocabulary'
import { ChooseTemplate } from '../../_templates/choose-template'
import { useWords } from '../../_templates/use-words'
import { WordsFit } from '../../_templates/words-fit'
import { LetterPreview, linkInPreview } from '../../letter-preview'
import { refuseAction } from '../actions'
import type { LetterTo } from './letter-to'

/** Refuses with a reason that is mailed; the letter is shown as it will be. Nothing once it is closed. */
export function RefuseForm({
  id,
  seen,
  over,
  to,
  reasons,
}: {
  id: string
  seen: number
  over: boolean
  to: LetterTo
  reasons: Record<string, string>
}) {
  const { state, form, pending } = useFormAction(refuseAction)
  const [chosen, setReason] = useState<RejectionReason>()
  const reason = chosen ?? keysOf(rejectionReasons).find((key) => key === state.values.reason)
  const { words, key: filled, props } = useWords(state, 'words')
  const { text: note } = merge(words, to.values)
  const letter = applicationRejected({ ...to, link: linkInPreview, reason: reason ?? 'skills', note })

  if (over)
    return <TooLate state={state} text={{ name: 'words', label: 'Your words, which were not sent' }} />
  return (
    <div className="mt-3 border-t border-line pt-3">
      <Folded summary="Refuse, with a reason" open={state !== emptyForm}>
        <Form {...form} className="grid justify-items-start gap-4 [&>div]:w-full">
          <FormErrors {...state} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="seen" value={seen} />
          <fieldset className="grid gap-1.5">
            <legend className="mb-1 font-[580]">The reason (the candidate reads it)</legend>
            {keysOf(rejectionReasons)
              .filter((key) => key in reasons)
              .map((key, i) => (
                <label key={key} className="flex min-h-6 items-start gap-2.5">
                  <input
                    type="radio"
                    id={i === 0 ? 'reason' : undefined}
                    name="reason"
                    value={key}
                    defaultChecked={state.values.reason === key}
                    onChange={() => setReason(key)}
                    className="mt-0.5 size-4 shrink-0 accent-accent"
                  />
                  {rejectionReasons[key]}
                </label>
              ))}
          </fieldset>
          <ChooseTemplate purpose="refusal" templates={to.templates.refusal} state={state} />
          <TextArea
            key={filled}
            {...props}
            label="More words"
            optional
            rows={4}
            maxLength={3000}
            hint="What would help them next time. It is in the e-mail and on their page."
          />
          <WordsFit why={whyNotSent(words, to.values)} />
          <LetterPreview
            letter={reason ? letter : withoutReason(letter)}
            language={to.language}
            named={to.named}
          />
          <Button look="danger" disabled={pending}>
            Send this answer and close
          </Button>
        </Form>
      </Folded>
    </div>
  )
}

function withoutReason({ fr, ...letter }: Letter): Letter {
  const open = (body: string) => body.replace(/^(The reason|La raison )(: ).*$/m, '$1$2(the one you choose).')
  return { ...letter, body: open(letter.body), fr: fr && { ...fr, body: open(fr.body) } }
}
