import { PlainTextForm } from '@/app/_plain/text-form'
import { closeByCompanyAction } from './actions'

/** Ends a search from the side of its company, after a second look. */
export function CloseForm({ token, isPublic }: { token: string; isPublic: boolean }) {
  return (
    <PlainTextForm
      action={closeByCompanyAction}
      address={`/briefs/${token}`}
      id="end"
      sends={{ brief: token }}
      text={{ name: 'why', label: 'Why', rows: 3, maxLength: 1000 }}
      submit="Yes, end it"
      look="danger"
      summary={<span className="font-[580] text-bad hover:underline">End this search</span>}
    >
      <p className="text-14">
        {isPublic
          ? 'The job goes off the site at once. Whoever still waits for an answer is told.'
          : 'Your recruiter is told at once.'}{' '}
        You cannot undo this.
      </p>
    </PlainTextForm>
  )
}
