'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { PrivacyNote } from '@/components/privacy-note'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { SpamGuard } from '@/components/ui/spam-guard'
import { topics } from '@/rules/messages/topics'
import { sendMessageAction } from './actions'

type Known = { topic?: string; page?: string; name?: string; email?: string }

/** `known` is what the form starts with: what the link here was about, and who is signed in. */
export function ContactForm({ stamp, known }: { stamp: string; known: Known }) {
  const { state, form, pending } = useFormAction(sendMessageAction)
  const values: Record<string, string | undefined> = { ...known, ...state.values }
  const { errors } = state
  return (
    <form {...form} className="grid gap-6">
      <FormErrors {...state} />
      <SpamGuard stamp={state.values.stamp ?? stamp} />
      <Select
        key={values.topic}
        label="What is it about?"
        name="topic"
        empty="Choose a subject"
        options={topics}
        defaultValue={values.topic ?? ''}
        error={errors.topic}
      />
      <TextArea
        label="Your message"
        name="text"
        rows={8}
        maxLength={5000}
        defaultValue={values.text}
        error={errors.text}
      />
      <TextField
        label="Address of the page"
        name="page"
        optional
        hint="If it is about one page of this site."
        defaultValue={values.page}
        error={errors.page}
      />
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <TextField
          label="Name"
          name="name"
          autoComplete="name"
          defaultValue={values.name}
          error={errors.name}
        />
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          defaultValue={values.email}
          error={errors.email}
        />
      </div>
      <div className="grid justify-items-start gap-3 border-t border-line pt-6">
        <PrivacyNote>We use your name and address to answer you, and for nothing else.</PrivacyNote>
        <Button look="main" disabled={pending}>
          {pending ? 'Sending…' : 'Send the message'}
        </Button>
      </div>
    </form>
  )
}
