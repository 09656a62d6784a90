import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { ListKeys } from '@/components/desk/list-keys'
import { type GuidePart, guideParts } from '@/content/guide/edit/kind'
import { type KindName, kindsOfPart } from '@/content/guide/edit/kinds'
import { GuideFrame } from '../../guide-frame'
import { readWorkingCopy } from '../../working-copy'
import { Rows } from './rows'

export const metadata = { title: 'Edit a guide' }

type Props = PageProps<'/recruiter/guides/[slug]/[part]'>

/** The rows of a part of a guide; one of them, or a new one, is open to be changed where the address says so. */
export default async function GuidePartPage({ params, searchParams }: Props) {
  const [{ slug, part }, asked] = [await params, await searchParams]
  const recruiter = await requireRecruiter(`/recruiter/guides/${slug}/${part}`)
  if (!isPart(part)) notFound()
  const copy = (await readWorkingCopy(recruiter, slug)) ?? notFound()
  const path = `/recruiter/guides/${slug}/${part}`

  return (
    <GuideFrame recruiter={recruiter} copy={copy} here={path} done={asked.done}>
      <div className="mb-1 flex justify-end">
        <ListKeys />
      </div>
      <div className="grid gap-10">
        {kindsOfPart(part).map((kind) => (
          <Rows key={kind} kind={kind} copy={copy} path={path} open={askedRow(asked.row, kind)} />
        ))}
      </div>
    </GuideFrame>
  )
}

const isPart = (name: string): name is GuidePart => Object.hasOwn(guideParts, name)

/** The row of a kind that an address asks to open, such as `salaries.3` or `salaries.new`. */
function askedRow(asked: string | string[] | undefined, kind: KindName): number | 'new' | undefined {
  if (typeof asked !== 'string' || !asked.startsWith(`${kind}.`)) return undefined
  const at = asked.slice(kind.length + 1)
  if (at === 'new') return 'new'
  return /^\d{1,4}$/.test(at) ? Number(at) : undefined
}
