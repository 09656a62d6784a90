import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { listNamed, type Named } from '@/db/desk/many/named'
import { findViewer } from '@/db/pool/viewer'
import { actsOf, listActs } from '@/rules/desk/list-acts'
import { plural } from '@/rules/words'
import { deskPath } from '../_act/back'
import { ListActForm } from '../_act/list-act-form'
import { readAsked } from '../_act/read-rows'
import { listAddress } from '../list-address'
import { listChoices } from './list-choices'

export const metadata = { title: 'Do it for all that are chosen' }

const path = '/recruiter/act'

export default async function ListActPage({ searchParams }: PageProps<'/recruiter/act'>) {
  const { list: named, do: wanted, id, for: company, back: from } = await searchParams
  const ids = [id ?? []].flat()
  const said = { list: String(named ?? ''), for: String(company ?? ''), back: String(from ?? '') }
  const address = (act?: string) => listAddress(path, { ...said, do: act, id: ids })
  const recruiter = await requireRecruiter(address(wanted === undefined ? undefined : String(wanted)))
  const asked = readAsked({ list: named, act: wanted, ids, company }) ?? notFound()
  const { list, act, chosen } = asked
  const viewer =
    list === 'candidates' ? ((await findViewer(recruiter, asked.company)) ?? notFound()) : undefined
  const { title, one, many, path: itsPath } = listActs[list]
  const { words, says, needs, asks, fits } = actsOf(list)[act] ?? notFound()
  const rows = await listNamed(
    recruiter,
    list,
    chosen.map((row) => row.id),
    viewer,
  )
  const able = rows.filter(fits)
  const others = rows.filter((row) => !able.includes(row))
  const back = deskPath(from, listAddress(itsPath, { for: viewer?.company.slug }))
  const seen = new Map(chosen.map((row) => [row.id, row.seen]))

  return (
    <>
      <DeskHead title={`${words}: ${plural(able.length, one, many)}`} trail={[{ name: title, path: back }]} />
      <div className="mt-5">
        <Chips
          label="What to do"
          chips={Object.entries(actsOf(list)).map(([name, other]) => ({
            name: other.words,
            href: address(name),
            on: name === act,
          }))}
        />
      </div>
      {able.length === 0 ? (
        <Empty title="None to do this to">
          <p>{needs}</p>
          <p>
            <ButtonLink href={back}>Back to the list</ButtonLink>
          </p>
        </Empty>
      ) : (
        <div className="mt-6 grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="grid gap-5">
            <p className="max-w-[36rem]">{says}</p>
            <ListActForm
              key={act}
              sends={{ list, act, for: viewer?.company.slug ?? '', back }}
              ids={able.map(({ id: row }) => `${row}.${seen.get(row) ?? 0}`)}
              asks={asks}
              choices={await listChoices(recruiter, asks, able, viewer)}
              submit={`${words}: ${plural(able.length, one, many)}`}
              back={back}
            />
          </div>
          <Chosen able={able} others={others} needs={needs} />
        </div>
      )}
    </>
  )
}

function Chosen({ able, others, needs }: { able: Named[]; others: Named[]; needs: string }) {
  return (
    <Panel id="chosen" title="Which">
      <ul className="grid">
        {able.map(({ id, name, under }) => (
          <li key={id} className="grid gap-0.5 border-b border-line py-2 wrap-anywhere">
            <span className="font-semibold">{name}</span>
            <span className="text-13 text-ink-muted">{under}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className="text-ink-muted">
          Not {others.map(({ name }) => name).join(', ')}. {needs}
        </p>
      )}
    </Panel>
  )
}
