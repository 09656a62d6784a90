import { Brand } from './brand'
import { ThemeSwitch } from './theme-switch'

/** The foot of every page; `demo` says so where the market is invented. */
export function SiteFooter({ theme, demo }: { theme?: string; demo: boolean }) {
  return (
    <footer className="mt-20 border-t border-line pt-8 pb-10 text-14 text-ink-muted print:hidden">
      <div className="wrap flex flex-wrap items-center gap-x-8 gap-y-4">
        <Brand />
        <ul className="flex flex-wrap gap-x-5 gap-y-1 [&_a]:inline-block [&_a]:py-1 [&_a]:underline">
          <li>
            <a href="/jobs">All jobs</a>
          </li>
          <li>
            <a href="/guides">All role guides</a>
          </li>
          <li>
            <a href="/salaries">Salaries</a>
          </li>
          <li>
            <a href="/editorial">How guides are written</a>
          </li>
          <li>
            <a href="/method">How we count</a>
          </li>
          <li>
            <a href="/companies">Companies</a>
          </li>
          <li>
            <a href="/practice">Practice</a>
          </li>
          <li>
            <a href="/briefs/new">Hire with us</a>
          </li>
        </ul>
        {demo && (
          <p className="rounded-full bg-sun-soft px-3 py-0.5 text-13 text-sun-ink">
            Demo data: these companies, people and jobs are invented
          </p>
        )}
        <div className="md:ms-auto">
          <ThemeSwitch chosen={theme} />
        </div>
      </div>
    </footer>
  )
}
