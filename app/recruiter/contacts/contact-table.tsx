import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import type { ContactLine } from '@/db/contacts/desk'
import { formatDate } from '@/rules/dates'
import { cityWords } from '@/rules/jobs/in-words'
import { Selection } from '../_act/selection'

export function ContactTable({ people }: { people: ContactLine[] }) {
  return (
    <DeskTable
      caption="Contacts"
      columns={[
        { name: 'Name' },
        { name: 'Works as', width: 'w-[34%]' },
        { name: 'Place', width: 'w-44' },
        { name: 'Added', width: 'w-40' },
      ]}
    >
      {people.map(({ id, name, email, title, technologies, createdAt, source, version, ...place }) => (
        <DeskRow
          key={id}
          href={`/recruiter/contacts/${id}`}
          name={name}
          under={email}
          select={<Selection id={id} version={version} name={name} />}
          keys={{ e: `/recruiter/contacts/${id}#known`, m: `/recruiter/contacts/${id}#invite` }}
        >
          <DeskCell>
            {title}
            {technologies.length > 0 && (
              <span className="block text-13 text-ink-muted">{technologies.slice(0, 6).join(', ')}</span>
            )}
          </DeskCell>
          <DeskCell>{cityWords(place)}</DeskCell>
          <DeskCell>
            <time dateTime={createdAt.toISOString()}>{formatDate(createdAt)}</time>
            <span className="line-clamp-1 text-13 text-ink-muted">{source}</span>
          </DeskCell>
        </DeskRow>
      ))}
    </DeskTable>
  )
}
