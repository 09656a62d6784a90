import { notFound } from 'next/navigation'
import { requireOwner } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Facts, Panel } from '@/components/desk/panel'
import { listStaff } from '@/db/people/staff'
import { findCompanyOf } from '@/db/pool/company-recruiters'
import { formatDate } from '@/rules/dates'
import { plural } from '@/rules/words'
import { RemoveForm } from './remove-form'
import { WorkForForm } from './work-for-form'

export const metadata = { title: 'Colleague' }

export default async function ColleaguePage({ params }: PageProps<'/recruiter/people/[id]'>) {
  const { id } = await params
  const owner = await requireOwner(`/recruiter/people/${id}`)
  const staff = await listStaff(owner)
  const colleague = staff.find((one) => one.id === id) ?? notFound()
  const others = staff.filter((one) => one.id !== id)
  const isLastOwner = colleague.access === 'owner' && !others.some(({ access }) => access === 'owner')

  return (
    <>
      <DeskHead
        title={colleague.name}
        trail={[{ name: 'People', path: '/recruiter/people' }]}
        facts={<p>{colleague.access === 'owner' ? 'Owner' : 'Recruiter'}</p>}
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
          <Panel id="work-for" title="Works for">
            <WorkForForm id={id} company={await findCompanyOf(owner, id)} />
          </Panel>
          <Panel id="remove" title="Remove from the desk">
            {isLastOwner ? (
              <p>The site needs an owner. Invite another one first.</p>
            ) : others.length === 0 ? (
              <p>Nobody could take over. Invite somebody first.</p>
            ) : (
              <RemoveForm
                id={id}
                name={colleague.name}
                heirs={Object.fromEntries(others.map((one) => [one.id, one.name]))}
              />
            )}
          </Panel>
        </div>
      </div>
    </>
  )
}
