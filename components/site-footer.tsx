import { siteName } from '@/rules/site/settings'
import { Brand } from './brand'
import { ThemeSwitch } from './theme-switch'

const toRead = {
  '/jobs': 'All jobs',
  '/guides': 'All role guides',
  '/salaries': 'Salaries',
  '/editorial': 'How guides are written',
  '/method': 'How we count',
  '/companies': 'Companies',
  '/practice': 'Practice',
  '/briefs/new': 'Hire with us',
}

const toTrust = {
  '/contact': 'Contact',
  '/legal': 'Legal notice',
  '/privacy': 'Privacy',
  '/terms': 'Terms',
  '/cookies': 'Cookies',
  '/accessibility': 'Accessibility',
}

/** The foot of every page; `demo` says so where the market is invented. */
export function SiteFooter({ theme, demo }: { theme?: string; demo: boolean }) {
  return (
    <footer className="mt-20 border-t border-line pt-8 pb-10 text-14 text-ink-muted print:hidden">
      <div className="wrap grid gap-y-5">
        <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
          <Brand />
          <Links label="The site" pages={toRead} />
          {demo && (
            <p className="rounded-full bg-sun-soft px-3 py-0.5 text-13 text-sun-ink">
              Demo data: these companies, people and jobs are invented
            </p>
          )}
          <div className="md:ms-auto">
            <ThemeSwitch chosen={theme} />
          </div>
        </div>
        <Links label={`About ${siteName()}`} pages={toTrust} />
      </div>
    </footer>
  )
}

function Links({ label, pages }: { label: string; pages: Record<string, string> }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 [&_a]:inline-block [&_a]:py-1 [&_a]:underline">
        {Object.entries(pages).map(([path, name]) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
