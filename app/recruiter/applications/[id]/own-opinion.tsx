import { Panel } from '@/components/desk/panel'
import type { OwnOpinion } from '@/db/blind/blind'
import { opinions } from '@/rules/applications/blind'
import { formatDateAndTime } from '@/rules/dates'
import { LaterForm } from './opinion-form'

/** What this recruiter thought before they knew whose application it is, and what they think now. */
export function OwnOpinionPanel({ own }: { own: OwnOpinion }) {
  const { applicationId, rating, verdict, at, laterRating } = own
  return (
    <Panel id="opinion" title="Your opinion" aside="Nobody else at the desk reads it.">
      <p>
        Before you knew the name: <b className="font-semibold">{opinions[rating]}</b>, on{' '}
        {formatDateAndTime(at)}.
      </p>
      {verdict && <p className="max-w-[68ch] wrap-anywhere whitespace-pre-line text-ink-muted">{verdict}</p>}
      <LaterForm id={applicationId} later={laterRating ? String(laterRating) : undefined} />
    </Panel>
  )
}
