import { CircleCheck } from '../ui/icons'

/** Says what has just been done, after the redirect that follows an action. */
export function Notice({ children }: { children: React.ReactNode }) {
  if (!children) return null
  return (
    <p
      role="status"
      className="mt-4 flex items-center gap-2.5 rounded-m bg-good-soft px-4 py-2.5 font-[550] text-good"
    >
      <CircleCheck aria-hidden strokeWidth={1.7} className="size-5 shrink-0" />
      <span>{children}</span>
    </p>
  )
}
