import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Unread } from '@/components/desk/unread'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { countFailedLetters, type DeskLetter, listDeskLetters } from '@/db/desk/letters'
import { findMailPause } from '@/db/site/mail-pause'
import { formatDateAndTime } from '@/rules/dates'
import { readAddress } from '@/rules/pages/address'
import { ListForm } from '../_act/list-form'
import { ListNotice } from '../_act/list-notice'
import { Selection } from '../_act/selection'
import { listAddress } from '../list-address'
import { hasMailServer, LetterState } from './letter-state'

export const metadata = { title: 'Mail' }

const path = '/recruiter/mail'
const pageLength = 50
const mailQuery = z.object({
  before: z.string().max(40).optional().catch(undefined),
  show: z.enum(['failed', 'waiting']).optional().catch(undefined),
})

export default async function MailPage({ searchParams }: PageProps<'/recruiter/mail'>) {
  const recruiter = await requireRecruiter(path)
  const given = await searchParams
  const { query, unread } = readAddress(mailQuery, given)
  const { before, show } = query
  const found = await listDeskLetters(recruiter, before, pageLength + 1, show)
  const pause = hasMailServer() ? await findMailPause() : undefined
  const letters = found.slice(0, pageLength)
  const next = found.length > pageLength ? letters.at(-1)?.id : undefined

  return (
    <>
      <DeskHead
        title="Mail"
        facts={
          <p>
            {hasMailServer()
              ? 'E-mails about your applications and briefs, newest first.'
              : 'This site cannot send e-mail yet. New e-mails are kept here. Ask whoever runs the site.'}{' '}
            <a href={`${path}/kinds`} className="underline">
              What we write
            </a>
          </p>
        }
      >
        <ButtonLink href="/recruiter/templates" size="s">
          Templates
        </ButtonLink>
      </DeskHead>
      <Unread names={unread} />
      <ListNotice list="mail" given={given} />
      {pause && (
        <p role="status" className="mt-4 max-w-[75ch] rounded-m border border-warn px-5 py-3">
          E-mails are waiting. {pause.reason} None is lost. We try again at{' '}
          <time dateTime={pause.until.toISOString()}>{formatDateAndTime(pause.until)}</time>.
        </p>
      )}
      <div className="mt-4 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Chips
          label="State"
          chips={[
            { name: 'All', href: path, on: !show },
            {
              name: 'Failed or stopped',
              href: `${path}?show=failed`,
              count: await countFailedLetters(recruiter),
              on: show === 'failed',
            },
            { name: 'Not sent yet', href: `${path}?show=waiting`, on: show === 'waiting' },
          ]}
        />
        {letters.length > 0 && <ListKeys />}
      </div>
      {letters.length === 0 ? (
        <Empty title={show ? 'No e-mail is in this state' : 'No e-mail yet'}>
          {!show && <p>Confirmations and answers appear here once they are written.</p>}
        </Empty>
      ) : (
        <ListForm list="mail" given={given}>
          <DeskTable
            caption="E-mails"
            columns={[
              { name: 'Subject' },
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
                select={<Selection id={letter.id} version={0} name={letter.subject} />}
                under={letter.lastError ? `${letter.lastError}${nextTry(letter)}` : undefined}
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
        </ListForm>
      )}
      <NextPage
        first={before ? listAddress(path, { show }) : undefined}
        next={next && listAddress(path, { show, before: next })}
      />
    </>
  )
}

/** When a letter that did not leave is tried again by itself. */
const nextTry = ({ sentAt, failedAt, dueAt }: DeskLetter) =>
  sentAt || failedAt ? '' : ` Next attempt: ${formatDateAndTime(dueAt)}.`
