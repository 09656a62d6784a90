import { plural } from '@/rules/words'
import type { AskedTechnologies } from './asked-technologies'

/** How many of the comparable jobs ask for what is a must, one by one and for all of it, and what would find more. */
export function WhoAsksToo({ each, all, wider, open }: AskedTechnologies & { open: number }) {
  return (
    <section className="border-t border-line pt-5">
      <h3 className="text-17">Who asks for the same</h3>
      <ul className="mt-1">
        {each.map(({ name, n, path }) => (
          <li key={name}>
            {name}: <OfThese n={n} path={path} open={open} />
          </li>
        ))}
        {each.length > 1 && (
          <li className="mt-1">
            All {each.length} at once: <OfThese {...all} open={open} />
          </li>
        )}
      </ul>
      {wider.length > 0 && (
        <>
          <h4 className="mt-3 font-[580]">
            {wider.length > 1 ? 'Two changes would widen that most' : 'One change would widen that'}
          </h4>
          <ul className="mt-1">
            {wider.map(({ name, n, path }) => (
              <li key={name}>
                {name}:{' '}
                <a href={path} className="live">
                  {plural(n, 'job')}
                </a>
                , instead of {all.n || 'none'}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2 text-13 text-ink-muted">
        These are open jobs. We never count people by technology: a few such questions could tell who somebody
        is.
      </p>
    </section>
  )
}

function OfThese({ n, path, open }: { n: number; path: string; open: number }) {
  if (n === 0) return 'none of these jobs'
  return (
    <a href={path} className="live">
      {n.toLocaleString('en')} of these {plural(open, 'job')}
    </a>
  )
}
