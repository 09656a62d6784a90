import { Brand } from './brand'
import { Menu } from './ui/icons'

const pages = [
  { path: '/jobs', name: 'Jobs' },
  { path: '/guides', name: 'Role guides' },
  { path: '/companies', name: 'Companies' },
]

type Props = { home: { path: string; name: string } }

/** The head of every public page; `home` is the one part that knows who is looking. */
export function SiteHeader({ home }: Props) {
  const account = (
    <a href={home.path} className="py-2 hover:text-ink">
      {home.name}
    </a>
  )
  return (
    <header className="border-b border-line bg-paper print:hidden">
      <div className="wrap flex min-h-14 items-center gap-8 md:min-h-16">
        <Brand />
        <nav
          aria-label="Main"
          className="hidden flex-1 items-center gap-6 font-medium text-ink-muted md:flex"
        >
          <Pages />
          <span className="ms-auto flex items-center gap-6">
            <a href="/briefs/new" className="py-2 hover:text-ink">
              Hire with us
            </a>
            {account}
          </span>
        </nav>
        <details className="relative ms-auto md:hidden">
          <summary className="flex min-h-11 list-none items-center gap-2 font-[550] [&::-webkit-details-marker]:hidden">
            <Menu aria-hidden strokeWidth={1.5} className="size-5" /> Menu
          </summary>
          <nav
            aria-label="Main, small screen"
            className="absolute end-0 top-full z-20 grid w-56 rounded-m border border-line bg-surface p-2 shadow-float [&_a]:px-3 [&_a]:py-3"
          >
            <Pages />
            <a href="/briefs/new">Hire with us</a>
            {account}
          </nav>
        </details>
      </div>
    </header>
  )
}

function Pages() {
  return pages.map(({ path, name }) => (
    <a key={path} href={path} className="py-2 hover:text-ink">
      {name}
    </a>
  ))
}
