import { PlainButtonForm } from '@/app/_plain/button-form'
import { findSpaceOf } from '@/db/company-space/invite'
import { openSpaceAction } from './actions'

/** Offers the company of a brief a space of its own, once a recruiter knows who it is; then the way to it. */
export async function CompanySpace({
  token,
  briefId,
  isSent,
}: {
  token: string
  briefId: string
  isSent: boolean
}) {
  const { may } = await findSpaceOf(briefId)
  if (may === 'not yet') return null
  return (
    <section
      aria-labelledby="space"
      className="grid gap-3 rounded-m border border-line bg-surface p-5 text-14"
    >
      <h2 id="space" className="text-17">
        Your company’s space
      </h2>
      {may === 'has one' ? (
        <p>
          It holds all your searches, their results and your page.{' '}
          <a href="/company" className="inline-block py-1 underline">
            Sign in to it
          </a>
          . A colleague who is in it can invite you.
        </p>
      ) : (
        <>
          <p>
            Keep your searches and their results in one place, write the page that candidates read, and invite
            colleagues. You choose a password; all else is there already.
          </p>
          {isSent && (
            <p role="status" className="font-[580]">
              We are sending the way in to your e-mail address. The link is good for a week.
            </p>
          )}
          <PlainButtonForm
            action={openSpaceAction}
            address={`/briefs/${token}`}
            id="open-space"
            then="space"
            sends={{ brief: token }}
          >
            {isSent ? 'Send it once more' : 'Open a space'}
          </PlainButtonForm>
        </>
      )}
    </section>
  )
}
