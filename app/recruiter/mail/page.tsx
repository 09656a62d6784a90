import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Empty } from '@/components/ui/empty'
import { listLetters } from '@/db/site/outbox'
import { formatDateAndTime } from '@/rules/dates'
import { hasMailServer, LetterState } from './letter-state'

export const metadata = { title: 'Mail' }

const path = '/recruiter/mail'
const pageLength = 50
const mailQuery = z.object({ before: z.string().max(40).optional().catch(undefined) })

export default async function MailPage({ searchParams }: PageProps<'/recruiter/mail'>) {
  await requireRecruiter(path)
  const { before } = mailQuery.parse(await searchParams)
  const found = await listLetters(before, pageLength + 1)
  const letters = found.slice(0, pageLength)
  const next = found.length > pageLength ? letters.at(-1)?.id : undefined

  return (
    <>
      <DeskHead
        title="Mail"
        facts={
          <p>
            {hasMailServer()
              ? 'Every letter that the site has written, the newest first.'
              : 'No mail server is set (MAIL_URL): new letters are kept here and do not leave.'}
          </p>
        }
      />
      <div className="mt-4 mb-1 flex justify-end">{letters.length > 0 && <ListKeys />}</div>
      {letters.length === 0 ? (
        <Empty title="No letter yet">
          <p>Acknowledgements and answers appear here as soon as they are written.</p>
        </Empty>
      ) : (
        <DeskTable
          caption="Letters"
          columns={[
            { name: 'Letter' },
            { name: 'To', width: 'w-[28%]' },
            { name: 'State', width: 'w-32' },
            { name: 'Written', width: 'w-44' },
          ]}
        >
          {letters.map((letter) => (
            <DeskRow
              key={letter.id}
              href={`${path}/${letter.id}`}
              name={letter.subject}
              under={letter.lastError ?? undefined}
            >
              <DeskCell>{letter.recipient}</DeskCell>
              <DeskCell>
                <LetterState letter={letter} />
              </DeskCell>
              <DeskCell>
                <time dateTime={letter.createdAt.toISOString()} className="text-ink-muted">
                  {formatDateAndTime(letter.createdAt)}
                </time>
              </DeskCell>
            </DeskRow>
          ))}
        </DeskTable>
      )}
      <NextPage first={before ? path : undefined} next={next && `${path}?before=${next}`} />
    </>
  )
}
