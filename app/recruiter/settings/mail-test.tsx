import { ButtonForm } from '@/app/_lib/button-form'
import { Panel } from '@/components/desk/panel'
import { tryMailAction } from './actions'

/** Tries whether letters leave, with one to whoever asks. */
export function MailTest({ email }: { email: string }) {
  return (
    <Panel id="mail-test" title="Does e-mail leave?">
      <p className="text-ink-muted">
        We send a letter to {email} at once, and tell you what the mail server says.
      </p>
      <ButtonForm action={tryMailAction} sends={{}} at="mail-test" size="s">
        Send a test letter to me
      </ButtonForm>
    </Panel>
  )
}
