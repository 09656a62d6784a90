import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'
import { LegalPage } from '../_parts/legal-page'
import { cookiesKept, keptInBrowser } from './kept-in-browser'

const head: Head = {
  title: 'Cookies',
  description: 'Which cookies this site sets, what each is for, and why there is no banner.',
  alternates: { canonical: '/cookies' },
}

export const GET = readingPage(CookiesPage, head)

function CookiesPage() {
  return (
    <LegalPage
      title="Cookies"
      lead="A visit sets none. Each of these comes with something that you do, and none follows you."
    >
      <h2>Why there is no banner</h2>
      <p>
        The law asks for your consent before a cookie measures or follows you. These only do what you asked
        for: they keep you signed in, or remember a choice. Other companies set none here.
      </p>

      <h2>The cookies</h2>
      <List items={cookiesKept} />

      <h2>What else your browser keeps</h2>
      <p>These stay in your browser and are never sent to us.</p>
      <List items={keptInBrowser} />
    </LegalPage>
  )
}

function List({ items }: { items: typeof cookiesKept }) {
  return (
    <dl className="grid gap-4">
      {items.map(({ name, what, until }) => (
        <div key={name} className="border-t border-line pt-3">
          <dt>
            <code className="text-15 break-all">{name}</code>
          </dt>
          <dd className="mt-1">
            {what} <span className="text-ink-muted">{until}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
