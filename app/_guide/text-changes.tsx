// biome-ignore-all lint/suspicious/noArrayIndexKey: the pieces of two texts never move
import { diffWords } from 'diff'
import type { GuideChange } from '@/content/guide/changes'
import { plainText } from '@/integrations/structured-data/guide'

/** What two versions say differently, word by word where both say something. */
export function TextChanges({ changes }: { changes: GuideChange[] }) {
  return (
    <ul className="grid gap-4">
      {changes.map((change) => (
        <li key={`${change.part}: ${change.name}`}>
          <h3 className="font-text text-14 font-semibold tracking-normal">
            {[change.part, change.name].filter(Boolean).map(plainText).join(': ')}
          </h3>
          <p className="mt-1 max-w-[68ch] text-14 whitespace-pre-line text-ink-muted [overflow-wrap:anywhere]">
            <ChangedWords {...change} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** One change in its words; where it `isShort`, long stretches that stayed the same are left out. */
export function ChangedWords({ before, after, isShort = false }: GuideChange & { isShort?: boolean }) {
  if (before === undefined) return <Added>{plainLines(after ?? '') || 'named'}</Added>
  if (after === undefined) return <Gone>{plainLines(before) || 'named'}</Gone>
  return diffWords(plainLines(before), plainLines(after), { intlSegmenter: words }).map(
    ({ value, added, removed }, i) => {
      if (added) return <Added key={i}>{value}</Added>
      return removed ? (
        <Gone key={i}>{value}</Gone>
      ) : (
        <span key={i}>{isShort ? shortened(value) : value}</span>
      )
    },
  )
}

// By the words of a language, in which “103,000” is one.
const words = new Intl.Segmenter('en', { granularity: 'word' })

const plainLines = (text: string) => text.split('\n').map(plainText).filter(Boolean).join('\n')

const around = 80

const shortened = (text: string) =>
  text.length > 3 * around ? `${text.slice(0, around)} […] ${text.slice(-around)}` : text

function Added({ children }: { children: string }) {
  return <ins className="bg-good-soft text-good no-underline">{children}</ins>
}

function Gone({ children }: { children: string }) {
  return <del className="bg-bad-soft text-bad">{children}</del>
}
