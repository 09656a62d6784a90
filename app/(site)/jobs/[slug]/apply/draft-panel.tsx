import { ButtonForm } from '@/app/_lib/button-form'
import { Badge, type Tint } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Check, CircleDot, Eye, type Icon, PencilLine } from '@/components/ui/icons'
import type { findLastApplication } from '@/db/applications/bring-over'
import {
  type Missing,
  type Section,
  type SectionState,
  sectionStates,
  sections,
} from '@/rules/applications/sections'
import { formatDate, formatDateAndTime } from '@/rules/dates'
import { deleteDraftAction } from './draft-actions'

type Props = {
  job: string
  savedAt?: Date
  states: [Section, SectionState][]
  /** Where it was asked what is missing. */
  missing?: Missing[]
  firstQuestion?: string
  last?: Awaited<ReturnType<typeof findLastApplication>>
}

/** How far an application is that somebody with an account is writing. */
export function DraftPanel({ job, savedAt, states, missing, firstQuestion, last }: Props) {
  return (
    <section
      id="draft"
      tabIndex={-1}
      aria-labelledby="draft-title"
      className="grid gap-4 rounded-m border border-line bg-surface p-5 outline-none sm:p-6"
    >
      <h2 id="draft-title" className="text-20">
        {savedAt ? 'Your draft' : 'Finish it when you like'}
      </h2>
      <p role="status" className="text-14 text-ink-muted">
        {savedAt
          ? `Saved on ${formatDateAndTime(savedAt)}. You find it in your space, on any device. Nobody reads it until you send it.`
          : 'Save it and go on later, on any device. Nobody reads it until you send it.'}
      </p>
      {savedAt && (
        <ul className="border-t border-line">
          {states.map(([section, state]) => (
            <li key={section} className="flex items-center justify-between gap-3 border-b border-line">
              <a href={`#${anchorOf(section, firstQuestion)}`} className="py-2 hover:underline">
                {sections[section]}
              </a>
              <State section={section} state={state} />
            </li>
          ))}
        </ul>
      )}
      {missing && <Review missing={missing} />}
      {last && <LastApplication last={last} />}
      {savedAt && (
        <ButtonForm action={deleteDraftAction} sends={{ job }} at="delete-draft" size="s">
          Delete this draft
        </ButtonForm>
      )}
    </section>
  )
}

const optional: Section[] = ['note', 'consent']
const looks: Record<SectionState, { tint: Tint; icon: Icon }> = {
  not_started: { tint: 'outline', icon: CircleDot },
  in_progress: { tint: 'accent', icon: PencilLine },
  check: { tint: 'warn', icon: Eye },
  done: { tint: 'good', icon: Check },
}

function State({ section, state }: { section: Section; state: SectionState }) {
  const words = state === 'not_started' && optional.includes(section) ? 'Optional' : sectionStates[state]
  return <Badge {...looks[state]}>{words}</Badge>
}

function anchorOf(section: Section, firstQuestion: string | undefined) {
  if (section === 'questions') return `answer-${firstQuestion}`
  return section === 'identity' ? 'name' : section
}

function Review({ missing }: { missing: Missing[] }) {
  if (missing.length === 0)
    return <p className="rounded-s bg-good-soft px-4 py-3 text-good">Nothing is missing. You can send it.</p>
  return (
    <div className="grid gap-2 rounded-s bg-warn-soft px-4 py-3">
      <h3 className="text-17">What is missing</h3>
      <ul className="grid gap-1 text-14">
        {missing.map(({ field, of, problem }) => (
          <li key={field}>
            <a href={`#${field}`} className="inline-block py-0.5 underline">
              {of ? `“${of}” ${problem}` : problem}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function LastApplication({ last }: { last: NonNullable<Props['last']> }) {
  return (
    <div className="grid justify-items-start gap-3 border-t border-line pt-4">
      <h3 className="text-17">Start from your last application</h3>
      <p className="text-14 text-ink-muted">
        <span lang={last.language}>{last.title}</span>, {last.company}, sent on {formatDate(last.createdAt)}.
        It brings who you are, your links, your CV and answers to the same questions. Your note stays behind.
      </p>
      {/* Sent with the form, so that what is typed there is saved, too. */}
      <Button form="application" name="do" value="bring">
        Bring it over
      </Button>
    </div>
  )
}
