import { saidOf } from '@/rules/pages/address'
import { CircleCheck } from '../ui/icons'

type Props =
  | { children: React.ReactNode; of?: undefined; said?: undefined }
  | { children?: undefined; of: Record<string, string>; said: unknown }

/** Says what has just been done, after the redirect that follows an action: what a table has for the word in the address. */
export function Notice({ children, of, said }: Props) {
  const words = of ? saidOf(of, said) : children
  if (!words) return null
  return (
    <p
      role="status"
      className="mt-4 flex items-center gap-2.5 rounded-m bg-good-soft px-4 py-2.5 font-[550] text-good"
    >
      <CircleCheck aria-hidden strokeWidth={1.7} className="size-5 shrink-0" />
      <span>{words}</span>
    </p>
  )
}
