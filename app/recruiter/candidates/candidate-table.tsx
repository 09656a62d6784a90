import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import type { PoolLine } from '@/db/pool/search'
import { formatDate } from '@/rules/dates'
import { cityWords } from '@/rules/jobs/in-words'
import { roleName } from '@/rules/roles/roles'
import { seniorities, word, workplaces } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { Selection } from '../_act/selection'

const most = 6

/** Profiles by what they say, without a name. */
export function CandidateTable({ people, company }: { people: PoolLine[]; company: string }) {
  return (
    <DeskTable
      caption="Profiles"
      columns={[
        { name: 'Role' },
        { name: 'Technologies', width: 'w-[34%]' },
        { name: 'Place', width: 'w-48' },
        { name: 'Last here', width: 'w-40' },
      ]}
    >
      {people.map(
        ({
          candidateId,
          roles,
          seniority,
          years,
          technologies,
          workplaces: wanted,
          seenAt,
          snippet,
          ...place
        }) => (
          <DeskRow
            key={candidateId}
            href={`/recruiter/candidates/${candidateId}?for=${company}`}
            select={
              <Selection id={candidateId} version={0} name={roles.map((role) => roleName(role)).join(', ')} />
            }
            keys={{ m: `/recruiter/candidates/${candidateId}?for=${company}#invite` }}
            name={roles.map((role) => roleName(role)).join(', ')}
            under={[word(seniorities, seniority), years !== null && plural(years, 'year')]
              .filter(Boolean)
              .join(', ')}
          >
            <DeskCell>
              {technologies.slice(0, most).join(', ')}
              {technologies.length > most && (
                <span className="text-ink-muted"> and {technologies.length - most} more</span>
              )}
              {snippet && (
                <span className="block text-13 text-ink-muted wrap-anywhere">
                  {snippet.before}
                  <mark className="bg-sun-soft text-sun-ink">{snippet.hit}</mark>
                  {snippet.after}
                </span>
              )}
            </DeskCell>
            <DeskCell>
              {cityWords(place)}
              <span className="block text-13 text-ink-muted">
                {wanted.map((one) => workplaces[one].toLowerCase()).join(', ')}
              </span>
            </DeskCell>
            <DeskCell>
              <time dateTime={seenAt.toISOString()} className="whitespace-nowrap text-ink-muted">
                <span className="lg:sr-only">Last here </span>
                {formatDate(seenAt)}
              </time>
            </DeskCell>
          </DeskRow>
        ),
      )}
    </DeskTable>
  )
}
