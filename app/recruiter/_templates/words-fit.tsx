import { TriangleAlert } from '@/components/ui/icons'

/** Tells before it is sent why a text cannot be; nothing where it can. */
export function WordsFit({ why }: { why: string | undefined }) {
  if (!why) return null
  return (
    <p role="status" className="flex items-start gap-2 rounded-m bg-sun-soft px-4 py-2.5 text-sun-ink">
      <TriangleAlert aria-hidden strokeWidth={1.7} className="mt-0.5 size-4.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">This cannot be sent yet. {why}</span>
    </p>
  )
}
