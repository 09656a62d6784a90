import { requireMay } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { mayImport } from '@/rules/desk/may'
import { formats } from '../formats'
import { ImportForm } from '../import-forms'
import { mayFetch } from '../read-given'

export const metadata = { title: 'Import jobs' }

export default async function NewImportPage() {
  await requireMay(mayImport, '/recruiter/imports/new')
  return (
    <>
      <DeskHead
        title="Import jobs"
        trail={[{ name: 'Imports', path: '/recruiter/imports' }]}
        facts={<p>You see what becomes of each job before anything is published.</p>}
      />
      <div className="mt-6 grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Panel id="jobs" title="Where the jobs are">
          <ImportForm formats={formats} mayFetch={mayFetch()} />
        </Panel>
        <Panel id="rules" title="What an import does">
          <ul className="grid list-disc gap-2 ps-5 text-ink-muted">
            <li>A job that is new is published, and you answer for it.</li>
            <li>A job that is known keeps its address, its applications and what was written at the desk.</li>
            <li>A job that two whole files in a row do not hold closes. It opens again when it is back.</li>
            <li>What a recruiter has closed stays closed.</li>
          </ul>
        </Panel>
      </div>
    </>
  )
}
