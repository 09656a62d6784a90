import { ButtonLink } from '@/components/ui/button'

/** What a link of a letter shows that is used up or no longer good, and where to go from there. */
export function LinkIsOver({
  title,
  to,
  children,
}: {
  title: string
  to: { href: string; name: string }
  children: React.ReactNode
}) {
  return (
    <>
      <h1>{title}</h1>
      <p className="text-ink-muted">{children}</p>
      <ButtonLink look="main" href={to.href}>
        {to.name}
      </ButtonLink>
    </>
  )
}
