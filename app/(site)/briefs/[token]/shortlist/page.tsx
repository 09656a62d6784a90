import type { Metadata } from 'next'
import { BackToBrief } from '@/components/brief/back'
import { VerdictBadge } from '@/components/shortlist/verdict-badge'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { CalendarDays } from '@/components/ui/icons'
import { lookAtShortlist, type Shortlisted } from '@/db/shortlist/room'
import { roleName } from '@/rules/roles/roles'
import { interviewWords, personWords } from '@/rules/shortlist/sentences'
import { seniorities, word } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { findVisitor } from './visitor'

export const metadata: Metadata = { title: 'Your shortlist', robots: { index: false, follow: false } }

export default async function ShortlistPage({ params }: PageProps<'/briefs/[token]/shortlist'>) {
  const { token } = await params
  const { visitor } = await findVisitor(token)
  const people = await lookAtShortlist(visitor)

  return (
    <div className="wrap grid max-w-[60rem] gap-8 py-8 md:py-12">
      <header className="grid gap-2">
        <BackToBrief token={token} />
        <h1 className="text-32">Your shortlist</h1>
        {people.length > 0 && (
          <p className="max-w-[65ch] text-ink-muted">
            {`${plural(people.length, 'person agrees', 'people agree')} that you read what they can do. Names and addresses come with an interview. Each of them sees when you look.`}
          </p>
        )}
      </header>
      {people.length === 0 && (
        <Empty title="Nobody is on it at the moment">
          <p>We write to you when somebody agrees that you see them.</p>
          <p>
            <a href={`/briefs/${token}#messages`} className="inline-block py-0.5 underline">
              Write to your recruiter
            </a>
          </p>
        </Empty>
      )}
      <form action={`/briefs/${token}/shortlist/compare`} className="grid gap-5">
        <ul className="grid gap-4">
          {people.map((person) => (
            <Card key={person.id} person={person} path={`/briefs/${token}/shortlist/${person.id}`} />
          ))}
        </ul>
        {people.length > 1 && (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <Button>Compare the ones that are ticked</Button>
            <span className="text-14 text-ink-muted">Two to four of them, side by side.</span>
          </p>
        )}
      </form>
    </div>
  )
}

function Card({ person, path }: { person: Shortlisted; path: string }) {
  const { id, number, words, profile, said, contact } = person
  const interview = interviewWords(person)
  const name = contact?.name ?? personWords(number)
  return (
    <li className="grid gap-3 rounded-m border border-line bg-surface p-5 sm:p-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="text-20">
          <a href={path} className="underline decoration-current/35 hover:decoration-current">
            {name}
          </a>
        </h2>
        <p className="flex flex-wrap gap-x-3 gap-y-2 empty:hidden max-sm:order-last max-sm:w-full">
          {said?.verdict && <VerdictBadge verdict={said.verdict} />}
          {interview && (
            <Badge tint={contact ? 'accent' : 'outline'} icon={CalendarDays}>
              <span className="whitespace-normal">{interview}</span>
            </Badge>
          )}
        </p>
        <label className="ms-auto flex min-h-11 items-center gap-2 text-14">
          <input type="checkbox" name="with" value={id} className="size-5" />
          Compare<span className="sr-only"> {name}</span>
        </label>
      </div>
      {profile && (
        <p className="text-ink-muted">
          {[
            profile.roles.map((role) => roleName(role)).join(', '),
            word(seniorities, profile.seniority),
            profile.city,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <p className="line-clamp-3 max-w-[65ch] wrap-anywhere whitespace-pre-line">{words}</p>
      {said?.comment && <p className="text-14 text-ink-muted wrap-anywhere">You noted: {said.comment}</p>}
    </li>
  )
}
