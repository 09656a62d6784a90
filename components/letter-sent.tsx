import { ButtonLink } from './ui/button'
import { MailCheck } from './ui/icons'

/** The page after a form that has caused a letter; `to` is where to go from there. */
export function LetterSent({
  title,
  to,
  children,
}: {
  title: string
  to: { href: string; name: string }
  children: React.ReactNode
}) {
  return (
    <div className="wrap grid max-w-[46rem] justify-items-start gap-5 pt-12 md:pt-20">
      <MailCheck aria-hidden strokeWidth={1.5} className="size-10 text-good" />
      <h1>{title}</h1>
      <p className="text-17 text-ink-muted">{children}</p>
      <ButtonLink href={to.href}>{to.name}</ButtonLink>
    </div>
  )
}
