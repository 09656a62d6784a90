import { ButtonForm } from '@/app/_lib/button-form'
import { Countdown } from '@/components/desk/countdown'
import { Notice } from '@/components/desk/notice'
import { findAct } from '@/db/acts/undo'
import type { Staff } from '@/db/people/users'
import { undoSeconds } from '@/rules/desk/undo'
import { plural } from '@/rules/words'
import { undoAction } from './actions'

/** What has just been done to one or many, and the way back while there is one; `said` is what a page says of it otherwise. */
export async function ActNotice({
  recruiter,
  given: { act: actId, left },
  said,
  back,
}: {
  recruiter: Staff
  given: Record<string, string | string[] | undefined>
  said?: string
  back: string
}) {
  const act = typeof actId === 'string' ? await findAct(recruiter, actId) : undefined
  const others = typeof left === 'string' && /^\d{1,3}$/.test(left) ? Number(left) : 0
  if (!act) return said ? <Notice>{said}</Notice> : null
  const people = plural(act.undoneAt ? act.people - others : act.people, 'candidate')
  const now = new Date()
  const mayUndo = !act.undoneAt && now < act.until
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-m bg-good-soft px-4 py-2.5 text-good">
      <p role="status" className="font-[550]">
        {act.undoneAt
          ? `Taken back for ${people}. No e-mail was sent.`
          : mayUndo
            ? `${said ?? `Done for ${people}.`} ${act.people === 1 ? 'The e-mail leaves' : 'The e-mails leave'} in a minute.`
            : `Done for ${people}. The minute in which it could be undone has passed.`}
        {others > 0 &&
          ` Not for ${others}: somebody has changed ${others === 1 ? 'it' : 'them'} meanwhile, or it cannot be done.`}
      </p>
      {mayUndo && (
        <div className="flex items-center gap-3">
          <Countdown until={act.until} seconds={undoSeconds} now={now} />
          <ButtonForm action={undoAction} sends={{ act: act.id, back }} at="undo" size="s">
            Undo
          </ButtonForm>
        </div>
      )}
    </div>
  )
}
