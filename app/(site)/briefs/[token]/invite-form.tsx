import { emptyForm } from '@/app/_lib/form-state'
import { PlainForm, stateOf } from '@/app/_plain/plain-form'
import { Sent } from '@/app/_plain/sent'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { ProblemList } from '@/components/ui/problem-list'
import { inviteToBriefAction } from './people-actions'

/** Lets whoever follows a brief invite a colleague by letter. */
export function InviteForm({ token }: { token: string }) {
  const state = stateOf('invite')
  const { values, errors } = state ?? emptyForm
  return (
    <details open={state !== undefined}>
      <summary className="inline-flex min-h-11 items-center font-[580] underline">Invite a colleague</summary>
      <PlainForm
        action={inviteToBriefAction}
        address={`/briefs/${token}`}
        id="invite"
        then="people"
        className="mt-2 grid gap-4"
      >
        {state && <ProblemList {...state} />}
        <Sent values={{ brief: token }} />
        <TextField
          label="Name"
          name="name"
          defaultValue={values.name}
          error={errors.name}
          autoComplete="off"
          maxLength={100}
        />
        <TextField
          label="E-mail"
          name="email"
          type="email"
          defaultValue={values.email}
          error={errors.email}
          autoComplete="off"
          autoCapitalize="none"
        />
        <p className="text-13 text-ink-muted">
          They get a private link of their own. What they write and say of candidates stands under their name.
        </p>
        <p>
          <Button>Send the invitation</Button>
        </p>
      </PlainForm>
    </details>
  )
}
