import { TextForm } from '@/app/_conversation/text-form'
import { pauseBriefAction } from './people-actions'

/** Has the search rest, and says what that means; its job stays public unless the company wants otherwise. */
export function PauseForm({ token, isPublic }: { token: string; isPublic: boolean }) {
  return (
    <TextForm
      action={pauseBriefAction}
      at="pause"
      sends={{ brief: token }}
      text={{ name: 'why', label: 'Why do you pause?', rows: 3, maxLength: 1000 }}
      submit="Pause the search"
      summary={<span className="font-[580] hover:underline">Pause this search</span>}
    >
      <p className="text-14">
        Your recruiter is told and asks nobody for you meanwhile. You get no e-mails about the shortlist. You
        can go on at any time.
        {isPublic && ' Your job stays on the site, and people can apply, unless you say otherwise here.'}
      </p>
      {isPublic && (
        <label className="flex min-h-11 items-start gap-2">
          <input type="checkbox" name="closeJob" className="mt-1 size-5 shrink-0" />
          <span>
            Close the job, too
            <span className="block text-13 text-ink-muted">
              It leaves the site at once, and whoever still waits for an answer is told. Going on does not
              bring it back by itself.
            </span>
          </span>
        </label>
      )}
    </TextForm>
  )
}
