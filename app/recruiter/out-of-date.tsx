import { TriangleAlert } from '@/components/ui/icons'
import { type Act, meanwhile } from '@/rules/acts'

/** Says why a button of a page that was out of date did nothing; nothing without `since`. */
export function OutOfDate({ since }: { since?: Act[] }) {
  if (!since) return null
  return (
    <p
      role="status"
      className="mt-4 flex items-start gap-2.5 rounded-m bg-sun-soft px-4 py-2.5 font-[550] text-sun-ink"
    >
      <TriangleAlert aria-hidden strokeWidth={1.7} className="size-5 shrink-0" />
      <span>
        Your page was out of date. Nothing was done and no e-mail was sent. {meanwhile(since)} You now see the
        latest version.
      </span>
    </p>
  )
}

/** The version that a page is asked to compare with, from its address; undefined where it names none. */
export function comparedWith(seen: string | string[] | undefined): number | undefined {
  return typeof seen === 'string' && /^\d{1,6}$/.test(seen) ? Number(seen) : undefined
}
