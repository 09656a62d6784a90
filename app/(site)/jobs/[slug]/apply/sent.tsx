import { ButtonLink } from '@/components/ui/button'
import { MailCheck } from '@/components/ui/icons'
import { readEnvironment } from '@/rules/environment'

/** The same for whoever has sent an application: only the letter tells whether the address had one before. */
export function Sent({ signedIn }: { signedIn: boolean }) {
  return (
    <div
      role="status"
      className="grid max-w-[44rem] grid-cols-[auto_1fr] gap-x-3 gap-y-2 rounded-m border border-good bg-good-soft px-5 py-4"
    >
      <MailCheck aria-hidden strokeWidth={1.5} className="mt-0.5 size-5 text-good" />
      <p className="font-[580]">We are sending you an e-mail</p>
      <p className="col-start-2">
        It goes to the address that you gave. It has a private link to your application. There you see by
        which day you get an answer, and you can withdraw. Anyone with the link can do this, so keep it to
        yourself.
      </p>
      {!readEnvironment(process.env).MAIL_URL && (
        <p className="col-start-2">This site cannot send e-mail yet. Yours will leave once it can.</p>
      )}
      {signedIn && (
        <p className="col-start-2 mt-2">
          <ButtonLink href="/candidate">Go to your applications</ButtonLink>
        </p>
      )}
    </div>
  )
}
