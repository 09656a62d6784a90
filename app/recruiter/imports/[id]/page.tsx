import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ButtonForm } from '@/app/_lib/button-form'
import { requireMay } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Unread } from '@/components/desk/unread'
import { findImportFile, type ImportFile } from '@/db/imports/files'
import { formatDateAndTime } from '@/rules/dates'
import { mayImport } from '@/rules/desk/may'
import { outcomeNames } from '@/rules/imports/outcomes'
import { readAddress } from '@/rules/pages/address'
import { plural } from '@/rules/words'
import { applyImportAction, dropImportAction } from '../actions'
import { formats } from '../formats'
import { Columns } from './columns'
import { Progress } from './progress'
import { Rows } from './rows'

export const metadata = { title: 'Import' }

const fileQuery = z.object({
  show: z.enum(outcomeNames).optional().catch(undefined),
  after: z.coerce.number().int().positive().optional().catch(undefined),
})

export default async function ImportPage({ params, searchParams }: PageProps<'/recruiter/imports/[id]'>) {
  const { id } = await params
  const staff = await requireMay(mayImport, `/recruiter/imports/${id}`)
  const file = (await findImportFile(staff, id)) ?? notFound()
  const { query, unread } = readAddress(fileQuery, await searchParams)
  const { show, after } = query

  return (
    <>
      <DeskHead
        title={file.fileName}
        trail={[{ name: 'Imports', path: '/recruiter/imports' }]}
        facts={
          <span>
            {formats[file.source]}, board {file.board}; here since {formatDateAndTime(file.createdAt)}
            {file.isPartial && '; a part of the board'}
          </span>
        }
      />
      <Unread names={unread} />
      {file.failure ? (
        <p role="alert" className="mt-6 max-w-[46rem] text-15 text-bad">
          {file.failure}
        </p>
      ) : file.foretold && !file.begunAt ? (
        <Preview file={file} />
      ) : (
        <Progress file={file} />
      )}
      {file.foretold && !file.begunAt && <Columns file={file} />}
      {(file.foretold || file.failure) && <Rows file={file} show={show} after={after} />}
      {file.failure && !file.begunAt && <Forget id={id} />}
    </>
  )
}

function Preview({ file: { id, namings, foretold, counts } }: { file: ImportFile }) {
  const { missing = 0, closes = 0 } = foretold ?? {}
  const { created = 0, updated = 0, unchanged = 0 } = counts
  const nothing = created + updated + unchanged === 0
  return (
    <div className="mt-6 grid max-w-[46rem] gap-4">
      <p role="status" className="text-15">
        {nothing
          ? 'No job of this file can be read. There is nothing to apply.'
          : `${plural(created, 'job')} will be published and ${updated.toLocaleString('en')} brought up to date; ${unchanged.toLocaleString('en')} stay as they are.`}
      </p>
      {missing > 0 && (
        <p className={closes > 0 ? 'text-warn' : 'text-ink-muted'}>
          {plural(missing, 'open job')} of this board {missing === 1 ? 'is' : 'are'} not in the file.{' '}
          {closes > 0
            ? `${closes.toLocaleString('en')} of them will close, as the file before did not hold them either.`
            : 'They close if the next file does not hold them either.'}
        </p>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {!nothing && (
          <ButtonForm action={applyImportAction} sends={{ id, namings: `${namings}` }} at="apply" look="main">
            Apply
          </ButtonForm>
        )}
        <Forget id={id} />
      </div>
    </div>
  )
}

const Forget = ({ id }: { id: string }) => (
  <ButtonForm action={dropImportAction} sends={{ id }} at="drop">
    Forget this file
  </ButtonForm>
)
