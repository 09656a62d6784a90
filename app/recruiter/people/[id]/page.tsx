import { notFound } from 'next/navigation'
import { requireMay } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Facts, Panel } from '@/components/desk/panel'
import { Select } from '@/components/ui/field'
import { type Colleague, listStaff } from '@/db/people/staff'
import { findCompanyOf } from '@/db/pool/company-recruiters'
import { formatDate } from '@/rules/dates'
import { accessNames, changesAccess, managesPeople, mayManage } from '@/rules/desk/may'
import { plural } from '@/rules/words'
import { ActionForm } from '../../action-form'
import { accessesInWords } from '../accesses'
import { changeAccessAction } from '../actions'
import { RemoveForm } from './remove-form'
import { WorkForForm } from './work-for-form'

export const metadata = { title: 'Colleague' }

export default async function ColleaguePage({ params }: PageProps<'/recruiter/people/[id]'>) {
  const { id } = await params
  const manager = await requireMay(managesPeople, `/recruiter/people/${id}`)
  const staff = await listStaff(manager)
  const colleague = staff.find((one) => one.id === id) ?? notFound()

  return (
    <>
      <DeskHead
        title={colleague.name}
        trail={[{ name: 'People', path: '/recruiter/people' }]}
        facts={<p>{accessNames[colleague.access]}</p>}
      />
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
  return (
    <Panel id="may" title="What they may do">
      {isLast ? (
        <p>The site needs an owner. Make somebody else one first.</p>
      ) : (
        <ActionForm action={changeAccessAction} id={id} submit="Change what they may do">
          <Select
            key={access}
            label="Works here as"
            name="access"
            defaultValue={access}
            options={accessesInWords}
            hint={`${name} is signed out, and signs in again.`}
          />
        </ActionForm>
      )}
    </Panel>
  )
}

function Removal({ colleague, staff }: { colleague: Colleague; staff: Colleague[] }) {
  const others = staff.filter(({ id }) => id !== colleague.id)
  return (
    <Panel id="remove" title="Remove from the desk">
      {isLastOwner(colleague, staff) ? (
        <p>The site needs an owner. Make somebody else one first.</p>
      ) : others.length === 0 ? (
        <p>Nobody could take over. Invite somebody first.</p>
      ) : (
        <RemoveForm
          id={colleague.id}
          name={colleague.name}
          heirs={Object.fromEntries(others.map(({ id, name }) => [id, name]))}
        />
      )}
    </Panel>
  )
}

const isLastOwner = ({ id, access }: Colleague, staff: Colleague[]) =>
  access === 'owner' && !staff.some((other) => other.id !== id && other.access === 'owner')
