'use client'

import { useState } from 'react'
import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { type TemplatePurpose, templatePurposes } from '@/rules/templates/draft'
import { mergeFields } from '@/rules/templates/fields'
import { keysOf } from '@/rules/vocabulary'
import { useWords } from '../_templates/use-words'
import type { Example } from './examples'
import { TemplatePreview } from './template-preview'

/** A template with its letters in both languages; without an action it can only be looked at. */
export function TemplateForm({
  action,
  id,
  seen,
  first,
  mayShare,
  examples,
}: {
  action?: FormAction
  id?: string
  seen?: number
  first: Record<string, string | undefined>
  mayShare: boolean
  examples: Example[]
}) {
  const { state, field, form, pending } = useFormAction(action ?? nothing, { first, at: 'template' })
  const [en, fr] = [useWords(state, 'en', first.en), useWords(state, 'fr', first.fr)]
  const [picked, setPurpose] = useState<string>()
  const [with_, setWith] = useState<string>()
  const purposeNow = picked ?? field('purpose').defaultValue
  const purpose: TemplatePurpose = keysOf(templatePurposes).find((key) => key === purposeNow) ?? 'message'
  const example = examples[Number(with_ ?? state.values.with ?? 0)] ?? examples[0]

  return (
    <div className="mt-6 grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_27rem]">
      <Form {...form} className="grid gap-5">
        <FormErrors {...state} />
        {id && <input type="hidden" name="id" value={id} />}
        {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
        <fieldset disabled={!action} className="grid gap-5">
          <legend className="sr-only">The template</legend>
          <div className="grid items-end gap-5 sm:grid-cols-2">
            <TextField {...field('name')} label="Name" maxLength={60} required />
            <Select
              {...field('purpose')}
              label="What it is for"
              options={templatePurposes}
              onChange={(event) => setPurpose(event.target.value)}
            />
          </div>
          <Fields />
          <TextArea {...en.props} label="English text" rows={7} maxLength={3000} required />
          <TextArea {...fr.props} lang="fr" label="French text" rows={7} maxLength={3000} required />
          {mayShare && (
            <label className="flex min-h-6 items-start gap-2.5">
              <input
                type="checkbox"
                name="shared"
                value="yes"
                defaultChecked={field('shared').defaultValue === 'yes'}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              Everybody at the desk uses it
            </label>
          )}
        </fieldset>
        <Select
          {...field('with')}
          label="Preview with"
          options={Object.fromEntries(examples.map(({ name }, at) => [at, name]))}
          onChange={(event) => setWith(event.target.value)}
        />
        <noscript>
          <Button name="look" value="yes">
            Show the e-mails with this
          </Button>
        </noscript>
        {action && (
          <div>
            <Button look="main" disabled={pending}>
              {id ? 'Save the changes' : 'Keep this template'}
            </Button>
          </div>
        )}
      </Form>
      {example && (
        <TemplatePreview purpose={purpose} example={example} texts={{ en: en.words, fr: fr.words }} />
      )}
    </div>
  )
}

function Fields() {
  return (
    <details className="rounded-m border border-line px-4 py-2">
      <summary className="min-h-8 content-center font-[550]">What you can leave open</summary>
      <dl className="grid gap-x-4 gap-y-1.5 pb-2 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {keysOf(mergeFields).map((field) => (
          <div key={field} className="contents">
            <dt>
              <code className="font-[550]">{`{${field}}`}</code>
            </dt>
            <dd className="text-ink-muted max-sm:mb-1.5">{mergeFields[field]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const nothing: FormAction = async (state) => state
