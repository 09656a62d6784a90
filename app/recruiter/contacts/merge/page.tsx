import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ButtonForm } from '@/app/_lib/button-form'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { Notice } from '@/components/desk/notice'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { listMergeProposals, lookAtPair, type MergeProposal } from '@/db/contacts/proposals'
import type { Staff } from '@/db/people/users'
import { keyKinds } from '@/rules/contacts/keys'
import { fieldsToChoose, mergeOf } from '@/rules/contacts/merge'
import { keepApartAction } from './actions'
import { MergeForm } from './merge-form'
import { Outcome } from './outcome'

export const metadata = { title: 'People who may be one' }

const path = '/recruiter/contacts/merge'
const query = z.object({
  kept: z.string().max(40).optional().catch(undefined),
  gone: z.string().max(40).optional().catch(undefined),
  done: z.string().max(20).optional().catch(undefined),
})

export default async function MergePage({ searchParams }: PageProps<'/recruiter/contacts/merge'>) {
  const recruiter = await requireRecruiter(path)
  const { kept, gone, done } = query.parse(await searchParams)

  return (
    <>
      <DeskHead
        title="People who may be one"
        trail={[{ name: 'Contacts', path: '/recruiter/contacts' }]}
        facts={<p>They share a mailbox, a telephone or a page. A name alone proposes nobody.</p>}
      />
      <Notice>{done === 'apart' && 'They stay two, and are proposed no more.'}</Notice>
      {kept && gone ? (
        <Pair recruiter={recruiter} keptId={kept} goneId={gone} />
      ) : (
        <Proposals pairs={await listMergeProposals(recruiter)} />
      )}
    </>
  )
}

function Proposals({ pairs }: { pairs: MergeProposal[] }) {
  if (pairs.length === 0)
    return (
      <div className="mt-6">
        <Empty title="Nobody is here twice">
          <p>When two of the people you added share an address, a telephone or a page, they stand here.</p>
        </Empty>
      </div>
    )
  return (
    <div className="mt-6">
      <div className="mb-1 flex justify-end">
        <ListKeys />
      </div>
      <DeskTable
        caption="Pairs"
        columns={[
          { name: 'One' },
          { name: 'The other', width: 'w-[36%]' },
          { name: 'They share', width: 'w-52' },
        ]}
      >
        {pairs.map(({ one, other, kind }) => (
          <DeskRow
            key={`${one.id} ${other.id}`}
            href={`${path}?kept=${one.id}&gone=${other.id}`}
            name={one.name}
            under={one.email}
          >
            <DeskCell>
              {other.name} <span className="block text-13 text-ink-muted">{other.email}</span>
            </DeskCell>
            <DeskCell>{keyKinds[kind]}</DeskCell>
          </DeskRow>
        ))}
      </DeskTable>
    </div>
  )
}

async function Pair({ recruiter, keptId, goneId }: { recruiter: Staff; keptId: string; goneId: string }) {
  const { kept, gone, shared } = (await lookAtPair(recruiter, keptId, goneId)) ?? notFound()
  const ids = { kept: keptId, gone: goneId }
  return (
    <div className="mt-6 grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid gap-5">
        <p>
          They share {shared.map((kind) => keyKinds[kind]).join(' and ')}. We noted that you looked at both.
        </p>
        <MergeForm ids={ids} fields={fieldsToChoose(kept, gone)} kept={kept} gone={gone} />
        <div className="flex flex-wrap gap-3 border-t border-line pt-5">
          <ButtonLink href={`${path}?kept=${goneId}&gone=${keptId}`}>
            Keep the other address instead
          </ButtonLink>
          <ButtonForm action={keepApartAction} sends={ids} at="apart">
            They are two people
          </ButtonForm>
        </div>
      </div>
      <Outcome kept={kept} gone={gone} merged={mergeOf(kept, gone, {})} />
    </div>
  )
}
