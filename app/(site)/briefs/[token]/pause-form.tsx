import { PlainTextForm } from '@/app/_plain/text-form'
import { pausedJob } from '@/rules/briefs/people'
import { pauseBriefAction } from './people-actions'

/** Has the search rest, and says what that means; its job stays public unless the company wants otherwise. */
export function PauseForm({ token, isPublic }: { token: string; isPublic: boolean }) {
  return (
    <PlainTextForm
      action={pauseBriefAction}
      address={`/briefs/${token}`}
      id="pause"
      sends={{ brief: token }}
      text={{ name: 'reason', label: 'Why do you pause?', rows: 3, maxLength: 1000 }}
      choice={
        isPublic ? { name: 'job', label: 'Your job', options: pausedJob, defaultValue: 'stays' } : undefined
      }
      submit="Pause the search"
      summary={<span className="font-[580] hover:underline">Pause this search</span>}
    >
      <p className="text-14">
        Your recruiter is told and asks nobody for you meanwhile. You get no e-mails about the shortlist. You
        can go on at any time.
        {isPublic &&
          ' Your job stays on the site, and people can apply. If you close it, it leaves the site at once, whoever still waits for an answer is told, and going on does not bring it back by itself.'}
      </p>
    </PlainTextForm>
  )
}
