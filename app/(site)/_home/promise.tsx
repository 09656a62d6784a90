import { SearchForm } from '@/components/job/search-form'

const examples = [
  ['/jobs?q=back-end+developer&place=Lyon', 'back-end developer in Lyon'],
  ['/jobs?role=data-engineer&workplace=remote', 'data engineer, remote'],
  ['/jobs?seniority=junior&pay=35000', 'first job, from €35k'],
] as const

/** What this place is, in one line, and the search. */
export function Promised({ open }: { open: number }) {
  return (
    <div className="grid gap-7">
      <h1 className="text-[clamp(2.5rem,1.6rem+3vw,var(--text-60))] leading-[1.02] font-bold tracking-[-0.035em]">
        <span className="block">What the work is.</span> <span className="block">What it pays.</span>{' '}
        <span className="block">Who is hiring.</span>
      </h1>
      <p className="max-w-[46ch] text-20 leading-[1.5] text-ink-muted">
        Guides to sixty roles, with figures you can check, and{' '}
        <a href="/jobs" className="live">
          {open.toLocaleString('en')} open jobs
        </a>
        . When you apply here, you know by which day you get an answer.
      </p>
      <div className="grid gap-3">
        <SearchForm />
        <p className="text-13 text-ink-muted">
          For example:{' '}
          {examples.map(([path, name], i) => (
            <span key={path}>
              {i > 0 && ', '}
              <a href={path} className="underline">
                {name}
              </a>
            </span>
          ))}
        </p>
      </div>
    </div>
  )
}
