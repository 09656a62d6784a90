import { StageBadge } from '@/components/application/stage-badge'
import { described, inputClasses } from '@/components/ui/field'
import { TextBox } from '@/components/ui/text-box'
import type { Stage } from '@/rules/applications/stages'

export type Waiting = {
  id: string
  name: string
  stage: Stage
  stageName: string | null
  applied: string
  kept?: string
}

type Field = (name: string) => { name: string; defaultValue: string | undefined; error: string | undefined }

/** Somebody who waits, and their answer where it is not the one to everyone; an offer always has its own. */
export function WaitingRow({
  waiting: { id, name, stage, stageName, applied, kept },
  reasons,
  field,
  asked,
}: {
  waiting: Waiting
  reasons: Record<string, string>
  field: Field
  asked: boolean
}) {
  const { error, ...reason } = field(`reason-${id}`)
  const words = field(`words-${id}`)
  const isOffer = stage === 'offer'
  return (
    <li className="grid items-start gap-x-6 gap-y-2 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
      <div className="grid justify-items-start gap-1">
        <a href={`/recruiter/applications/${id}`} className="font-semibold hover:underline">
          {name}
        </a>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-muted">
          <StageBadge stage={stage} name={stageName} /> {applied}
        </p>
        {kept ? (
          <p className="text-13 text-ink-muted">{kept}.</p>
        ) : (
          <label className="flex min-h-6 items-center gap-2 text-13 text-ink-muted">
            <input
              type="checkbox"
              name={`asks-${id}`}
              defaultChecked={asked}
              className="size-4 shrink-0 accent-accent"
            />
            Ask whether we may keep it<span className="sr-only"> from {name}</span>
          </label>
        )}
        {isOffer && <p className="text-13">Is this the person who was hired? Say so on their page first.</p>}
      </div>
      <div className="grid gap-1.5">
        <select
          key={reason.defaultValue}
          id={reason.name}
          {...reason}
          aria-label={`Answer to ${name}`}
          className={inputClasses}
          {...described(reason.name, undefined, error)}
        >
          <option value="">{isOffer ? 'Choose the answer to this offer' : 'As for everyone'}</option>
          {Object.entries(reasons).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
        {error && (
          <p id={`${reason.name}-error`} className="text-bad">
            {error}
          </p>
        )}
        <details open={Boolean(words.defaultValue)}>
          <summary className="inline-flex min-h-6 items-center text-13 text-accent underline decoration-current/35">
            Words of their own<span className="sr-only"> for {name}</span>
          </summary>
          <TextBox
            id={words.name}
            name={words.name}
            defaultValue={words.defaultValue}
            aria-label={`Words to ${name}`}
            rows={3}
            maxLength={3000}
            className={`mt-1.5 ${inputClasses}`}
          />
        </details>
      </div>
    </li>
  )
}
