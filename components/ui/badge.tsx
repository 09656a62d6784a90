import type { Icon } from './icons'

const tints = {
  quiet: 'bg-quiet text-ink',
  accent: 'bg-accent-soft text-accent-deep',
  sun: 'bg-sun text-on-sun',
  sunSoft: 'bg-sun-soft text-sun-ink',
  good: 'bg-good-soft text-good',
  goodFull: 'bg-good text-paper',
  bad: 'bg-bad-soft text-bad',
  warn: 'bg-warn-soft text-warn',
  outline: 'text-ink-muted shadow-[inset_0_0_0_1px_var(--color-line)]',
}

export type Tint = keyof typeof tints

/** A state: tint, word and icon together, never colour alone. */
export function Badge({
  tint = 'quiet',
  icon: Icon,
  children,
}: {
  tint?: Tint
  icon?: Icon
  children: React.ReactNode
}) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-s px-2 py-0.5 font-text text-13 font-[550] tracking-normal whitespace-nowrap forced-colors:border ${tints[tint]}`}
    >
      {Icon && <Icon aria-hidden strokeWidth={1.9} className="size-[1em] shrink-0" />}
      {children}
    </span>
  )
}
