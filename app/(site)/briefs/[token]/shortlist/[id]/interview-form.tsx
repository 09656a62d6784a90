import { TextForm } from '@/app/_conversation/text-form'
import { formatDate } from '@/rules/dates'
import { askForInterviewAction } from '../actions'

/** Proposes times for an interview; other ones, where those before were refused or have no answer. */
export function InterviewForm({
  token,
  id,
  times,
  asked,
  refused,
}: {
  token: string
  id: string
  times: string[]
  asked: Date | null
  refused: Date | null
}) {
  return (
    <section aria-labelledby="interview" className="grid gap-4 rounded-m border border-line bg-surface p-5">
      <h2 id="interview" className="text-20">
        Ask for an interview
      </h2>
      {asked && (
        <p className="wrap-anywhere">
          {refused
            ? `The candidate said no to these times on ${formatDate(refused)}: `
            : `You asked on ${formatDate(asked)} and have no answer yet: `}
          {times.join(' · ')}
        </p>
      )}
      <TextForm
        key={asked?.getTime()}
        action={askForInterviewAction}
        at="ask"
        sends={{ brief: token, id }}
        text={{
          name: 'times',
          label: 'Times',
          hint: 'One a line, at most five. Say where, too: Tuesday 8 December, 10:00, by video',
          rows: 3,
          maxLength: 1500,
        }}
        submit={asked ? 'Propose other times' : 'Ask for an interview'}
        look={asked ? undefined : 'main'}
      >
        <p className="text-13 text-ink-muted">
          The candidate gets an e-mail. You see their name and how to reach them once they choose a time.
        </p>
      </TextForm>
    </section>
  )
}
