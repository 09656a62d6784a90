import { TriangleAlert } from 'lucide-react'

/** Says at the top of a form what kept it from being taken, with a link to each field. */
export function FormErrors({ message, errors }: { message?: string; errors: Record<string, string> }) {
  const fields = Object.entries(errors)
  if (!message && fields.length === 0) return null
  return (
    <div role="alert" tabIndex={-1} className="grid gap-2 rounded-m border border-bad bg-bad-soft px-5 py-4">
      <p className="flex items-center gap-2 font-[580] text-bad">
        <TriangleAlert aria-hidden strokeWidth={1.5} className="size-5 shrink-0" />
        {message ?? 'Nothing was sent yet. Please look at this:'}
      </p>
      {fields.length > 0 && (
        <ul className="grid gap-1 ps-7">
          {fields.map(([name, error]) => (
            <li key={name}>
              <a href={`#${name}`}>{error}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
