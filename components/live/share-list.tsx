import type { Share } from '@/rules/live/figures'
import { LiveCount } from './live-count'

type Mix = { name: string; caption: string; shares: Share[]; of: number; areCities?: boolean }

/** A mix as bars of a hundred, each count a link to what it counts; nothing where there are too few jobs for one. */
export function ShareList({ name, caption, shares, of, areCities }: Mix) {
  if (shares.length === 0) return null
  return (
    <section className="later [--tall:18rem]">
      <h3 className="font-text text-14 font-semibold tracking-normal">{name}</h3>
      <p className="mb-2 text-13 text-ink-muted">{caption}</p>
      <ul className="grid gap-1.5">
        {shares.map((share) => (
          <li
            key={share.value}
            className="grid grid-cols-[minmax(0,1fr)_auto_2.75rem] items-baseline gap-x-3"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">{share.label}</span>
            <LiveCount figure={share} place={areCities ? share.label : undefined} />
            <span className="text-end text-13 text-ink-muted tabular-nums">
              {Math.round((100 * share.n) / of)}%
            </span>
            <svg aria-hidden className="col-span-3 block h-1.5 w-full">
              <rect width="100%" height="6" className="fill-quiet" />
              <rect width={`${(share.n / of) * 100}%`} height="6" className="fill-accent" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  )
}
