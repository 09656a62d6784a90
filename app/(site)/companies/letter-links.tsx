import { letterOf } from './company-groups'

/** Jumps to the companies from a letter on. */
export function LetterLinks({ counts, from }: { counts: Map<string, number>; from?: string }) {
  const letters = [...new Set([...counts.keys()].map(letterOf))]
  return (
    <nav aria-label="By first letter" className="border-y border-line py-3">
      <ul className="flex flex-wrap gap-1">
        {letters.map((letter) => (
          <li key={letter}>
            <a
              href={`/companies?from=${letter === digits ? '0' : letter.toLowerCase()}`}
              aria-current={from && letterOf(from) === letter ? 'true' : undefined}
              className="inline-flex min-h-9 min-w-9 items-center justify-center rounded-s px-2 font-[580] hover:bg-quiet aria-[current]:bg-accent-soft aria-[current]:text-accent-deep"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const digits = letterOf('0')
