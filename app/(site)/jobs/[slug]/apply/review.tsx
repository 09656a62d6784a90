import type { Missing } from '@/rules/applications/sections'

/** What keeps a draft from being sent, with a link to each. */
export function Review({ missing }: { missing: Missing[] }) {
  if (missing.length === 0)
    return <p className="rounded-s bg-good-soft px-4 py-3 text-good">Nothing is missing. You can send it.</p>
  return (
    <div className="grid gap-2 rounded-s bg-warn-soft px-4 py-3">
      <h3 className="text-17">What is missing</h3>
      <ul className="grid gap-1 text-14">
        {missing.map(({ field, of, problem }) => (
          <li key={field}>
            <a href={`#${field}`} className="inline-block py-0.5 underline">
              {of ? `“${of}” ${problem}` : problem}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
