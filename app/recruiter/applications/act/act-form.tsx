'use client'

import { useState } from 'react'
import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button, ButtonLink } from '@/components/ui/button'
import { Select, TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { rejectionReasons } from '@/rules/applications/stages'
import type { JobStage } from '@/rules/stages/job-stages'
import { whyNotSent } from '@/rules/templates/fields'
import { keysOf } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { ChooseTemplate } from '../../_templates/choose-template'
import type { TemplateChoice } from '../../_templates/template-field'
import { useWords } from '../../_templates/use-words'
import { WordsFit } from '../../_templates/words-fit'
import { actAction } from './actions'
import { purposeOf } from './acts'
import { Letters, type WrittenTo } from './letters'

type Act = 'move' | 'message' | 'refuse'

/** What is done to all who are chosen, with the letters as they will be; they leave a minute after. */
export function ActForm({
  act,
  people,
  templates,
  next,
  manyJobs,
  to,
  back,
  by,
  reasons,
}: {
  act: Act
  people: WrittenTo[]
  templates: TemplateChoice[]
  next: JobStage[]
  manyJobs: boolean
  to: string
  back: string
  by: string
  reasons: Record<string, string>
}) {
  const { state, form, pending } = useFormAction(actAction, { at: act })
  const [stage, setStage] = useState(state.values.to ?? to)
  const [reason, setReason] = useState(state.values.reason ?? '')
  const { words, key, props } = useWords(state, 'words')
  const french = useWords(state, 'inFrench')
  const readsFrench = people.filter(({ language }) => language === 'fr').length
  const isMixed = readsFrench > 0 && readsFrench < people.length
  const textFor = ({ language }: WrittenTo) => (language === 'fr' && french.words) || words
  const [unfit] = people.flatMap((one) => whyNotSent(textFor(one), one.values) ?? [])
  if (act === 'move' && manyJobs)
    return <p>Each job has stages of its own. Choose candidates of one job to move them together.</p>
  return (
    <Form {...form} className="grid max-w-[46rem] justify-items-start gap-5 [&>div]:w-full">
      <FormErrors {...state} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="back" value={back} />
      {people.map(({ id, version }) => (
        <input key={id} type="hidden" name="id" value={`${id}.${version}`} />
      ))}
      {act === 'move' && (
        <Select
          label="Move to"
          name="to"
          empty="Choose the next stage"
          options={Object.fromEntries(next.map(({ id, name }) => [id, name]))}
          defaultValue={stage}
          error={state.errors.to}
          onChange={(event) => setStage(event.target.value)}
        />
      )}
      {act === 'refuse' && (
        <Select
          label="The reason (candidates read it)"
          name="reason"
          empty="Choose the reason"
          options={reasons}
          defaultValue={reason}
          error={state.errors.reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <ChooseTemplate purpose={purposeOf[act]} templates={templates} state={state} />
      <input type="hidden" name="language" value={readsFrench > 0 ? 'fr' : 'en'} />
      <TextArea
        key={key}
        {...props}
        label={act === 'message' ? 'The message' : 'Words to each of them'}
        optional={act !== 'message'}
        rows={5}
        maxLength={3000}
        hint="They stand in the e-mail and on their pages. {candidate} is the name of each."
      />
      {isMixed && (
        <TextArea
          key={french.key && `fr ${french.key}`}
          {...french.props}
          label="The same in French"
          optional
          rows={5}
          maxLength={3000}
          hint={`For the ${readsFrench} of ${people.length} who read French. Without it they get the words above.`}
        />
      )}
      <WordsFit why={unfit} />
      <Letters
        people={people}
        step={{
          act,
          by,
          stage: next.find(({ id }) => id === stage),
          reason: keysOf(rejectionReasons).find((key) => key === reason),
          textFor,
        }}
      />
      <noscript>
        <Button name="look" value="yes">
          Show the e-mails with this
        </Button>
      </noscript>
      <p className="flex flex-wrap gap-3">
        <Button look={act === 'refuse' ? 'danger' : 'main'} disabled={pending}>
          {buttonWords[act](plural(people.length, 'e-mail'))}
        </Button>
        <ButtonLink href={back}>Cancel</ButtonLink>
      </p>
      <p className="text-13 text-ink-muted">The e-mails wait a minute, in which you can undo it.</p>
    </Form>
  )
}

const buttonWords: Record<Act, (letters: string) => string> = {
  move: (letters) => `Move and send ${letters}`,
  refuse: (letters) => `Refuse and send ${letters}`,
  message: (letters) => `Send ${letters}`,
}
