import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'
import { formatDate } from '@/rules/dates'
import { siteName, siteSettings } from '@/rules/site/settings'
import { LegalPage, MailTo } from '../_parts/legal-page'

const head: Head = {
  title: 'Accessibility',
  description:
    'What this site does so that everybody can use it, how that is tested, and what is still missing.',
  alternates: { canonical: '/accessibility' },
}

const writtenOn = '2026-11-27'

export const GET = readingPage(AccessibilityPage, head)

function AccessibilityPage() {
  const { email } = siteSettings()
  return (
    <LegalPage
      title="Accessibility"
      lead="What we do so that everybody can use this site, how we test it, and what is still missing."
      of={
        <>
          Written on <time dateTime={writtenOn}>{formatDate(writtenOn)}</time>, by the people who build the
          site.
        </>
      }
    >
      <h2>What we aim at</h2>
      <p>
        {siteName()} aims at WCAG 2.2, level AA, and at RGAA 4.1, the French rules that follow from it. Nobody
        from outside has audited it. So we do not state that it conforms: we say what was tested.
      </p>

      <h2>What was tested, and how</h2>
      <ul>
        <li>
          Programs walk through the site as people do, before each version: search, apply, send a brief,
          answer at the desk. On the way axe-core looks for failures of WCAG 2.2 A and AA, in the light and
          the dark look, on a phone’s width and a desk’s. A version with one failure does not pass.
        </li>
        <li>The main journeys run with the browser’s scripts switched off, too.</li>
        <li>The suggestions of the search and the lists of the desk are used with the keyboard alone.</li>
        <li>The code of each kind of page is checked against the rules of HTML.</li>
        <li>Whoever asks their system for less motion gets less.</li>
      </ul>

      <h2>What is known to be missing</h2>
      <ul>
        <li>No audit by people who use screen readers, magnifiers or voice control every day.</li>
        <li>High contrast modes (forced colours) are designed for, and were not tested screen by screen.</li>
        <li>
          Job adverts from other sites keep the headings and lists of their authors, however they are made.
        </li>
        <li>A CV that a candidate sends is shown as it came.</li>
        <li>The interface speaks English only. Adverts and their parts in French are marked as French.</li>
      </ul>

      <h2>If something stops you</h2>
      <p>
        <a href="/contact?topic=accessibility">Tell us</a>
        {email && (
          <>
            , or write to <MailTo address={email} />
          </>
        )}
        . Say which page it was and what you wanted to do. We give you what you need in another way, and mend
        the page.
      </p>
      <p>
        If we do not, you may turn in France to the{' '}
        <a href="https://formulaire.defenseurdesdroits.fr/" rel="noopener">
          Défenseur des droits
        </a>
        , the public defender of rights.
      </p>
    </LegalPage>
  )
}
