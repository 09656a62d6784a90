import { notFound } from 'next/navigation'
import { requireRecruiter } from '@/app/_lib/session'
import { type GuidePart, guideParts } from '@/content/guide/edit/kind'
import { kindsOfPart } from '@/content/guide/edit/kinds'
import { GuideFrame } from '../../guide-frame'
import { readWorkingCopy } from '../../working-copy'
import { askedRow } from './asked-row'
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
      <div className="grid gap-10">
        {kindsOfPart(part).map((kind) => (
          <Rows key={kind} kind={kind} copy={copy} path={path} open={askedRow(asked.row, kind)} />
        ))}
      </div>
    </GuideFrame>
  )
}

const isPart = (name: string): name is GuidePart => name in guideParts
