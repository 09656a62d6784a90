import type { OwnApplication } from '@/db/applications/applications'
import { applicationSentences as says } from '@/rules/applications/sentences'
import { AnswerDays } from '../clock/answer-clock'
import { CircleCheck, CircleSlash, Handshake, Hourglass, type Icon, TriangleAlert, Undo2 } from '../ui/icons'
import { Standing } from '../ui/standing'
import { factsOf, owedAnswer } from './application-words'

type Props = { application: OwnApplication; now: Date }

/** Who moves next and by when, or how it ended: the first thing that a candidate looks for. */
export function NextMove(props: Props) {
  return (
    <section aria-labelledby="next-move" className="rounded-m border border-line bg-surface p-5 sm:p-6">
      <Card {...props} />
    </section>
  )
}

function Card({ application, now }: Props) {
  const it = factsOf(application, now)
  const { stage, jobSlug } = application
  if (owedAnswer(application, now)) return <Owed application={application} now={now} />
  if (stage === 'offer') {
    return (
      <>
        <Standing look="text-sun-ink" icon={Handshake} words={says.waitingForYou(it) ?? ''} />
        <Title>{says.offered(it)}</Title>
        <p className="mt-2 text-ink-muted">{says.tellThem(it)}</p>
      </>
    )
  }
  const [icon, look, words] = ends[stage] ?? ends.rejected
  const again = says.mayApplyAgain(it)
  return (
    <>
      <Standing look={look} icon={icon} words={words} />
      <Title>{says.hired(it) ?? says.withdrew(it) ?? says.refused(it)}</Title>
      {says.reason(it) && (
        <p className="mt-3 border-s-3 border-line-strong ps-4">
          <b className="block text-13 font-[580] text-ink-muted">The reason</b>
          {says.reason(it)}
        </p>
      )}
      <p className="mt-3 text-ink-muted">{says.hiredOn(it) ?? says.withdrewOn(it) ?? says.answeredOn(it)}</p>
      {again && (
        <p className="mt-2 text-ink-muted">
          {again}{' '}
          <a href={`/jobs/${jobSlug}/apply`} className="text-ink underline">
            Apply again
          </a>
        </p>
      )}
    </>
  )
}

type Ended = readonly [Icon, string, string]

const ends: { rejected: Ended } & Partial<Record<OwnApplication['stage'], Ended>> = {
  hired: [CircleCheck, 'text-good', 'Hired'],
  withdrawn: [Undo2, 'text-ink-muted', 'Closed'],
  rejected: [CircleSlash, 'text-ink-muted', 'Closed'],
}

function Owed({ application, now }: Props) {
  const it = factsOf(application, now)
  const owed = owedAnswer(application, now)
  const late = says.lateBy(it)
  return (
    <>
      <Standing
        look={late ? 'text-bad' : 'text-accent'}
        icon={late ? TriangleAlert : Hourglass}
        words={late ?? says.waitingForCompany(it) ?? ''}
      />
      <Title>{says.due(it) ?? says.wasDue(it)}</Title>
      <p className="mt-2 mb-5 text-ink-muted">{says.nothingToDo(it) ?? says.markedLate(it)}</p>
      {owed && <AnswerDays from={owed.from} due={owed.due} now={now} />}
      <p className="mt-3 text-13 text-ink-muted">{says.counted(it)}</p>
    </>
  )
}

function Title({ children }: { children: React.ReactNode }) {
  return (
    <h2 id="next-move" className="mt-2">
      {children}
    </h2>
  )
}
