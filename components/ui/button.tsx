import type { ComponentProps } from 'react'

const shape =
  'inline-flex items-center justify-center gap-2 rounded-m border font-[580] text-center no-underline sm:whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:border-line disabled:bg-quiet disabled:text-ink-muted [&_svg]:size-[1.15em] [&_svg]:shrink-0'

const looks = {
  main: 'border-accent bg-accent text-on-accent hover:border-accent-deep hover:bg-accent-deep',
  plain: 'border-line-strong bg-surface text-ink hover:border-ink',
  bare: 'border-transparent text-ink hover:bg-quiet',
  danger: 'border-line-strong bg-surface text-bad hover:border-bad',
  sun: 'border-sun bg-sun text-on-sun hover:border-on-deep hover:bg-on-deep',
}

const sizes = { m: 'min-h-11 px-4.5 py-2', s: 'min-h-8 rounded-[7px] px-3 py-0.5 text-14' }

type Look = { look?: keyof typeof looks; size?: keyof typeof sizes }

const classes = ({ look = 'plain', size = 'm' }: Look, more = '') =>
  `${shape} ${looks[look]} ${sizes[size]} ${more}`

export function Button({
  look,
  size,
  className,
  type = 'submit',
  ...props
}: ComponentProps<'button'> & Look) {
  return <button type={type} className={classes({ look, size }, className)} {...props} />
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ look, size, className, ...props }: ComponentProps<'a'> & Look) {
  return <a className={classes({ look, size }, className)} {...props} />
}
