import { listCandidateAsked, listCompanyLooks } from '@/db/shortlist/of-candidate'
import { formatDateAndTime } from '@/rules/dates'
import { peopleKeptDays } from '@/rules/retention'
import { plural } from '@/rules/words'
import { Kept, Part } from './part'

/** Which companies somebody was asked to be shown to, and each time that one has looked; nothing where nobody asked. */
export async function ShortlistData({ candidateId }: { candidateId: string }) {
  const [asked, looks] = await Promise.all([listCandidateAsked(candidateId), listCompanyLooks(candidateId)])
  if (asked.length === 0) return null
  return (
    <Part title="Companies that may see you">
      <Kept
        what={`${plural(asked.length, 'question')} of a recruiter whether a company may see you, with your answer and what the company said.`}
        why="So that only companies that you agreed to see you."
        until={`Until you delete your account, or ${plural(peopleKeptDays().briefs, 'day')} after the end of the search.`}
      />
      <p className="text-14">
        <a href="/candidate/shortlists" className="underline">
          See them, and take a yes back
        </a>
      </p>
      <ul aria-label="Which companies looked at you" className="grid gap-1 text-14">
        {looks.length === 0 && <li>No company has looked at you yet.</li>}
        {looks.map(({ id, by, company, at }) => (
          <li key={id}>
            {by} of {company} looked at you on {formatDateAndTime(at)}.
          </li>
        ))}
      </ul>
    </Part>
  )
}
