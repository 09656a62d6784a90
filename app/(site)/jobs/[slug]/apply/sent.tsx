import { MailCheck } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { readEnvironment } from '@/rules/environment'

/** The same for whoever has sent an application: only the letter tells whether the address had one before. */
export function Sent({ signedIn }: { signedIn: boolean }) {
  return (
    <div
      role="status"
      className="grid max-w-[44rem] grid-cols-[auto_1fr] gap-x-3 gap-y-2 rounded-m border border-good bg-good-soft px-5 py-4"
    >
      <MailCheck aria-hidden strokeWidth={1.5} className="mt-0.5 size-5 text-good" />
      <p className="font-[580]">We have written to the address you gave</p>
      <p className="col-start-2">
        The letter has the link to your application: there you see by when you are answered, and can take it
        back. Whoever has that link can do both, so it goes to that address alone.
      </p>
      {!readEnvironment(process.env).MAIL_URL && (
        <p className="col-start-2">This site has no mail server yet, so the letter waits until it has one.</p>
      )}
      {signedIn && (
        <p className="col-start-2 mt-2">
          <ButtonLink href="/candidate">Go to your applications</ButtonLink>
        </p>
      )}
    </div>
  )
}
