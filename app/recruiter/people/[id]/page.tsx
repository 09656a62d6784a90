import { notFound } from 'next/navigation'
import { requireMay } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { Facts, Panel } from '@/components/desk/panel'
import { listColleagues } from '@/db/briefs/run'
import { type Colleague, listStaff } from '@/db/people/staff'
import { findCompanyOf } from '@/db/pool/company-recruiters'
import { formatDate } from '@/rules/dates'
import { mayKeepAbsence } from '@/rules/desk/absence'
import { accessNames, changesAccess, managesPeople, mayManage } from '@/rules/desk/may'
import { plural } from '@/rules/words'
import { AwayPanels } from '../../_away/away-panels'
import { ActionForm } from '../../action-form'
import { accessesInWords } from '../accesses'
import { changeAccessAction } from '../actions'
import { RemoveForm } from './remove-form'
import { WorkForForm } from './work-for-form'

export const metadata = { title: 'Colleague' }

const done: Record<string, string> = {
  away: 'Saved. They and whoever covers have an e-mail.',
  back: 'Ended. Whoever covered has an e-mail.',
}

export default async function ColleaguePage({ params, searchParams }: PageProps<'/recruiter/people/[id]'>) {
  const { id } = await params
  const manager = await requireMay(managesPeople, `/recruiter/people/${id}`)
  const staff = await listStaff(manager)
  const colleague = staff.find((one) => one.id === id) ?? notFound()
  const { done: said, change } = await searchParams

  return (
    <>
      <DeskHead
        title={colleague.name}
        trail={[{ name: 'People', path: '/recruiter/people' }]}
        facts={<p>{accessNames[colleague.access]}</p>}
      />
      <Notice of={done} said={said} />
      <div className="mt-6 grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Facts
          facts={[
            [
              'E-mail',
              <a key="mail" href={`mailto:${colleague.email}`}>
                {colleague.email}
              </a>,
            ],
            ['Here since', formatDate(colleague.createdAt)],
            ['Answers for', `${plural(colleague.jobs, 'job')} and ${plural(colleague.briefs, 'brief')}`],
          ]}
        />
        <div className="grid gap-8">
          {changesAccess(manager) && <Access colleague={colleague} isLast={isLastOwner(colleague, staff)} />}
          {mayKeepAbsence(manager, colleague) && (
            <AwayPanels
              person={colleague}
              isMe={colleague.id === manager.id}
              change={String(change)}
              here={`/recruiter/people/${id}`}
            />
          )}
          {mayManage(manager, colleague) ? (
            <>
              <Panel id="work-for" title="Works for">
                <WorkForForm id={id} company={await findCompanyOf(manager, id)} />
              </Panel>
              <Removal colleague={colleague} staff={staff} />
            </>
          ) : (
            <p className="text-ink-muted">Only an owner changes what managers and owners do here.</p>
          )}
        </div>
      </div>
    </>
  )
}

function Access({ colleague: { id, access, name }, isLast }: { colleague: Colleague; isLast: boolean }) {
  const [options, hint] = [accessesInWords, `${name} is signed out, and signs in again.`]
  return (
    <Panel id="may" title="What they may do">
      {isLast ? (
        <p>The site needs an owner. Make somebody else one first.</p>
      ) : (
        <ActionForm
          key={access}
          action={changeAccessAction}
          id={id}
          submit="Change what they may do"
          fields={[{ name: 'access', label: 'Works here as', defaultValue: access, options, hint }]}
        />
      )}
    </Panel>
  )
}

async function Removal({ colleague, staff }: { colleague: Colleague; staff: Colleague[] }) {
  const others = await listColleagues(colleague)
  return (
    <Panel id="remove" title="Remove from the desk">
      {isLastOwner(colleague, staff) ? (
        <p>The site needs an owner. Make somebody else one first.</p>
      ) : Object.keys(others).length === 0 ? (
        <p>Nobody could take over. Invite somebody first.</p>
      ) : (
        <RemoveForm id={colleague.id} name={colleague.name} heirs={others} />
      )}
    </Panel>
  )
}

const isLastOwner = ({ id, access }: Colleague, staff: Colleague[]) =>
  access === 'owner' && !staff.some((other) => other.id !== id && other.access === 'owner')
