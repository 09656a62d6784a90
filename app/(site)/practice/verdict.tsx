import { CircleCheck, CircleDot } from '@/components/ui/icons'
import type { Verdict } from '@/content/practice/verdict'

/** What is thought of one answer: a sign, a word and the sentence, never colour alone. */
export function VerdictLine({ id, verdict }: { id: string; verdict?: Verdict }) {
  if (!verdict) return null
  const { solved, says } = verdict
  const Icon = solved ? CircleCheck : CircleDot
  return (
    <p
      id={id}
      className={`flex max-w-[68ch] items-start gap-2 rounded-s px-3 py-2 text-14 wrap-anywhere ${solved ? 'bg-good-soft text-good' : 'bg-warn-soft text-warn'}`}
    >
      <Icon aria-hidden strokeWidth={1.8} className="mt-0.5 size-4 shrink-0" />
      <span>
        <b className="font-[650]">{solved ? 'Right.' : 'Not yet.'}</b> {says}
      </span>
    </p>
  )
}
