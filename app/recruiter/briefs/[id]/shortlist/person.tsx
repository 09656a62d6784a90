import { ButtonForm } from '@/app/_lib/button-form'
import { VerdictBadge } from '@/components/shortlist/verdict-badge'
import { Badge } from '@/components/ui/badge'
import { CalendarDays } from '@/components/ui/icons'
import type { DeskShortlisted } from '@/db/shortlist/desk'
import { askedWords, interviewWords, personWords } from '@/rules/shortlist/sentences'
import { takeQuestionBackAction } from '../../../_shortlist/actions'

/** Somebody who was asked, with their answer, and what the company says of them. */
export function Person({
  person,
  brief,
}: {
  person: DeskShortlisted
  brief: { id: string; companyName: string; companySlug: string | null }
}) {
  const { id, name, words, number, said, applicationId, candidateId } = person
  const interview = interviewWords(person)
  const path = applicationId
    ? `/recruiter/applications/${applicationId}`
    : `/recruiter/candidates/${candidateId}?for=${brief.companySlug}`
  return (
    <li className="grid gap-2 border-b border-line pb-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <a href={path} className="font-[580] underline">
          {name}
        </a>
        {number && <span className="text-13 text-ink-muted">{personWords(number)} to the company</span>}
        {interview && (
          <Badge tint={person.interviewTime ? 'good' : 'outline'} icon={CalendarDays}>
            <span className="whitespace-normal">{interview}</span>
          </Badge>
        )}
      </p>
      <p className="text-14">{askedWords(person)}.</p>
      <p className="max-w-[65ch] text-14 wrap-anywhere whitespace-pre-line text-ink-muted">{words}</p>
      {said.map(({ personId, by, verdict, comment }) => (
        <p
          key={personId ?? 'first'}
          className="max-w-[65ch] text-14 wrap-anywhere whitespace-pre-line [&>span]:me-2"
        >
          <VerdictBadge verdict={verdict} />
          {by} of {brief.companyName}
          {comment && `: ${comment}`}
        </p>
      ))}
      {person.agreed === null && (
        <ButtonForm
          action={takeQuestionBackAction}
          sends={{ brief: brief.id, id }}
          at={`back-${id}`}
          size="s"
        >
          Take the question back
        </ButtonForm>
      )}
    </li>
  )
}
