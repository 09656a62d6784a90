import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { Panel } from '@/components/desk/panel'
import { listToCover } from '@/db/absences/absences'
import type { Staff } from '@/db/people/users'
import { daysInWords } from '@/rules/desk/absence'
import { AwayPanels } from '../_away/away-panels'

export const metadata = { title: 'Away' }

const path = '/recruiter/away'
const done: Record<string, string> = {
  away: 'Saved. Whoever covers has an e-mail.',
  back: 'Ended. Your work is on your Today alone, and your letters come to you.',
}

export default async function AwayPage({ searchParams }: PageProps<'/recruiter/away'>) {
  const recruiter = await requireRecruiter(path)
  const { done: said, change } = await searchParams

  return (
    <>
      <DeskHead
        title="Away"
        facts={
          <p>While you are away a colleague covers. Afterwards all is as before, and nothing is moved.</p>
        }
      />
      <Notice of={done} said={said} />
      <div className="mt-6 grid items-start gap-10 xl:grid-cols-2">
        <AwayPanels person={recruiter} isMe change={String(change)} here={path} />
        <Covering recruiter={recruiter} />
      </div>
    </>
  )
}

/** For whom this one covers, now and later. */
async function Covering({ recruiter }: { recruiter: Staff }) {
  const covering = await listToCover(recruiter.id)
  if (covering.length === 0) return null
  return (
    <Panel id="covering" title="You cover for">
      <ul>
        {covering.map(({ id, name, ...days }) => (
          <li key={id} className="border-b border-line py-3 last:border-0">
            <b className="font-semibold">{name}</b>, {daysInWords(days)}
          </li>
        ))}
      </ul>
      <p className="text-ink-muted">
        On these days their work stands on your Today. Where you are away too, whoever covers for you does it.
      </p>
    </Panel>
  )
}
