import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ButtonForm } from '@/app/_lib/button-form'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { Unread } from '@/components/desk/unread'
import { ButtonLink } from '@/components/ui/button'
import { type ContactImport, findContactImport, listImportRows } from '@/db/contacts/imports'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { fieldNames, rowOutcomes } from '@/rules/contacts/columns'
import { formatDateAndTime } from '@/rules/dates'
import { distinctHeads, firstValues } from '@/rules/imports/columns'
import { readAddress } from '@/rules/pages/address'
import { plural } from '@/rules/words'
import { beginAction, dropAction } from '../actions'
import { ColumnsForm } from './columns-form'
import { Progress } from './progress'
import { Rows } from './rows'

export const metadata = { title: 'A file of people' }

const fileQuery = z.object({
  show: z.enum(rowOutcomes).optional().catch(undefined),
  after: z.coerce.number().int().positive().optional().catch(undefined),
  columns: z.literal('again').optional().catch(undefined),
})

export default async function ContactFilePage({
  params,
  searchParams,
}: PageProps<'/recruiter/contacts/files/[id]'>) {
  const { id } = await params
  const recruiter = await requireRecruiter(`/recruiter/contacts/files/${id}`)
  const file = (await findContactImport(recruiter, id)) ?? notFound()
  const { query, unread } = readAddress(fileQuery, await searchParams)
  const { show, after, columns } = query
  const naming = !file.judgedAt || (columns === 'again' && !file.startedAt)

  return (
    <>
      <DeskHead
        title={file.fileName}
        trail={[{ name: 'Contacts', path: '/recruiter/contacts' }]}
        facts={
          <span>
            {plural(file.total, 'row')}, read {formatDateAndTime(file.createdAt)}
          </span>
        }
      />
      <Unread names={unread} />
      {naming ? <Naming file={file} /> : file.startedAt ? <Progress file={file} /> : <Preview file={file} />}
      {!naming && <Rows file={file} show={show} after={after} />}
    </>
  )
}

async function Naming({ file }: { file: ContactImport }) {
  const samples = await listImportRows(file.id, { limit: 30 })
  const { heads, columns, source, ground, language, obtainedOn } = file
  const named = distinctHeads(heads).map((head, at) => ({
    head,
    samples: firstValues(samples.map(({ cells }) => cells[at])),
    field: fieldNames.find((field) => columns[field]?.includes(at)) ?? '',
  }))
  const day = dayOf(obtainedOn ?? new Date(), siteCalendar())
  return (
    <div className="mt-6">
      <Panel id="columns" title="What the columns hold">
        <ColumnsForm
          id={file.id}
          columns={named}
          first={{ source, ground: ground ?? '', language: language ?? 'en', obtainedOn: day }}
        />
      </Panel>
    </div>
  )
}

function Preview({ file: { id, counts } }: { file: ContactImport }) {
  const ready = counts.ready ?? 0
  return (
    <div className="mt-6 flex flex-wrap items-start gap-3">
      {ready > 0 && (
        <ButtonForm action={beginAction} sends={{ id }} at="begin" look="main">
          {`Add ${plural(ready, 'person', 'people')} and tell them`}
        </ButtonForm>
      )}
      <ButtonLink href={`/recruiter/contacts/files/${id}?columns=again`}>Change the columns</ButtonLink>
      <ButtonForm action={dropAction} sends={{ id }} at="drop">
        Forget this file
      </ButtonForm>
    </div>
  )
}
