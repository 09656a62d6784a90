import { ButtonForm } from '@/app/_lib/button-form'
import { Badge, type Tint } from '@/components/ui/badge'
import { Check, CircleDot, Eye, type Icon, PencilLine } from '@/components/ui/icons'
import {
  type Missing,
  type Section,
  type SectionState,
  sectionStates,
  sections,
} from '@/rules/applications/sections'
import { formatDateAndTime } from '@/rules/dates'
import { deleteDraftAction } from './draft-actions'
import { type Last, LastApplication } from './last-application'
import { Review } from './review'

type Props = {
  job: string
  savedAt?: Date
  states: [Section, SectionState][]
  /** Where it was asked what is missing. */
  missing?: Missing[]
  firstQuestion?: string
  last?: Last
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
