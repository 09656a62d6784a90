import { Badge, type Tint } from '@/components/ui/badge'
import { Archive, CircleCheck, Clock, type Icon, TriangleAlert, Undo2 } from '@/components/ui/icons'
import type { DeskLetter } from '@/db/desk/letters'
import { readEnvironment } from '@/rules/environment'

const looks: Record<'sent' | 'back' | 'failed' | 'waiting' | 'kept', [Tint, Icon, string]> = {
  sent: ['good', CircleCheck, 'Sent'],
  back: ['bad', Undo2, 'Came back'],
  failed: ['bad', TriangleAlert, 'Failed'],
  waiting: ['accent', Clock, 'Waiting'],
  kept: ['outline', Archive, 'Not sent yet'],
}

/** Whether letters can leave at all. */
export const hasMailServer = () => Boolean(readEnvironment(process.env).MAIL_URL)

/** Where a letter is: word, icon and tint. */
export function LetterState({ letter }: { letter: Pick<DeskLetter, 'sentAt' | 'failedAt' | 'bouncedAt'> }) {
  const state = letter.bouncedAt
    ? 'back'
    : letter.sentAt
      ? 'sent'
      : letter.failedAt
        ? 'failed'
        : hasMailServer()
          ? 'waiting'
          : 'kept'
  const [tint, icon, word] = looks[state]
  return (
    <Badge tint={tint} icon={icon}>
      {word}
    </Badge>
  )
}
