'use client'

import { Form } from '@/app/_lib/form'
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
  const { state, field, form, pending } = useFormAction(sendMessageAction, { first: known })
  return (
    <Form {...form} className="grid gap-6">
      <FormErrors {...state} />
      <SpamGuard stamp={state.values.stamp ?? stamp} />
      <Select label="What is it about?" {...field('topic')} empty="Choose a subject" options={topics} />
      <TextArea label="Your message" {...field('text')} rows={8} maxLength={5000} />
      <TextField
        label="Address of the page"
        {...field('page')}
        optional
        hint="If it is about one page of this site."
      />
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <TextField label="Name" {...field('name')} autoComplete="name" />
        <TextField
          label="E-mail"
          {...field('email')}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
        />
      </div>
      <div className="grid justify-items-start gap-3 border-t border-line pt-6">
        <PrivacyNote>We use your name and address to answer you, and for nothing else.</PrivacyNote>
        <Button look="main" disabled={pending}>
          {pending ? 'Sending…' : 'Send the message'}
        </Button>
      </div>
    </Form>
  )
}
