import { requireMay } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { ListKeys } from '@/components/desk/list-keys'
import { Notice } from '@/components/desk/notice'
import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { Plus } from '@/components/ui/icons'
import { listImportAddresses } from '@/db/imports/addresses'
import { listOpenFiles, listPastImports } from '@/db/imports/files'
import { mayImport } from '@/rules/desk/may'
import { Addresses } from './addresses'
import { formats } from './formats'
import { AddressForm } from './import-forms'
import { OpenFiles } from './open-files'
import { PastImports } from './past-imports'
import { mayFetch } from './read-given'

export const metadata = { title: 'Imports' }

const path = '/recruiter/imports'
const dones: Record<string, string> = {
  dropped: 'The file is forgotten. Nothing was changed on the board.',
  kept: 'Kept. It is read each day, the first time within five minutes of its hour.',
  left: 'This address is read no more. Its jobs stay as they are.',
}

export default async function ImportsPage({ searchParams }: PageProps<'/recruiter/imports'>) {
  const staff = await requireMay(mayImport, path)
  const { done } = await searchParams
  const addresses = await listImportAddresses(staff)

  return (
    <>
      <DeskHead title="Imports" facts={<p>Jobs that come from files and boards of other systems.</p>}>
        <ButtonLink href={`${path}/new`} size="s" look="main">
          <Plus aria-hidden strokeWidth={1.5} />
          Import jobs
        </ButtonLink>
      </DeskHead>
      <Notice of={dones} said={done} />
      <div className="mt-4 mb-1 flex justify-end">
        <ListKeys />
      </div>
      <div className="grid gap-10">
        <OpenFiles files={await listOpenFiles(staff)} />
        <PastImports imports={await listPastImports(staff)} />
        <Panel id="daily" title="Read each day">
          <Addresses addresses={addresses} />
          {mayFetch() ? (
            <details open={addresses.length === 0}>
              <summary className="min-h-8 cursor-pointer font-[580]">Add an address</summary>
              <AddressForm formats={formats} />
            </details>
          ) : (
            <p className="text-ink-muted">This machine asks nothing of others, so no address is read.</p>
          )}
        </Panel>
      </div>
    </>
  )
}
