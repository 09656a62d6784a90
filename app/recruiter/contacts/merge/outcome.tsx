import { Facts, Panel } from '@/components/desk/panel'
import type { Contact } from '@/db/contacts/desk'
import { contactKeptUntil, daysToUndo } from '@/rules/contacts/keeping'
import type { mergeOf } from '@/rules/contacts/merge'
import { formatDate } from '@/rules/dates'
import { plural } from '@/rules/words'

/** What follows from a merge whatever is chosen. */
export function Outcome({
  kept,
  gone,
  merged,
}: {
  kept: Contact
  gone: Contact
  merged: ReturnType<typeof mergeOf>
}) {
  const until = contactKeptUntil({ ...merged, mergedAt: null })
  const lost = merged.agreedAt === null && Boolean(kept.agreedAt ?? gone.agreedAt)
  return (
    <div className="grid gap-8">
      <Panel id="outcome" title="What binds">
        <Facts
          facts={[
            ['Where it comes from', merged.source],
            ['Kept until', until ? formatDate(until) : 'as long as they let recruiters find them'],
            ['Their yes', lost && 'Only one of the two said yes, so that it does not stand here.'],
            ['On hold until', merged.holdUntil && formatDate(merged.holdUntil)],
          ]}
        />
      </Panel>
      <Panel id="after" title="After it">
        <ul className="grid list-disc gap-2 ps-5 text-ink-muted">
          <li>Tags, lists, invitations, links of e-mails and the history of both are together.</li>
          <li>The page of the other leads to the one that stays.</li>
          <li>For {plural(daysToUndo, 'day')} you can make them two again.</li>
        </ul>
      </Panel>
    </div>
  )
}
