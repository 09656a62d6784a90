import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'
import { siteAddress } from '@/db/site/address'
import { siteSettings } from '@/rules/site/settings'
import { LegalFacts, LegalPage, MailTo } from '../_parts/legal-page'

const head: Head = {
  title: 'Legal notice',
  description: 'Who publishes this site, who hosts it, and how to reach both.',
  alternates: { canonical: '/legal' },
}

export const GET = readingPage(LegalNoticePage, head)

function LegalNoticePage() {
  const site = siteSettings()
  const publisher = site.company || site.director || site.address
  return (
    <LegalPage
      title="Legal notice"
      lead="Who publishes this site, who hosts it, and how to reach both (mentions légales)."
    >
      <h2>Who publishes it</h2>
      {publisher ? (
        <LegalFacts
          facts={[
            ['Site', `${site.name}, ${siteAddress()}`],
            ['Company', site.company],
            ['Legal form', site.legalForm],
            ['Share capital', site.capital],
            ['Registration', site.registration],
            ['VAT number', site.vat],
            ['Address', site.address],
            ['Publication director', site.director],
            ['E-mail', site.email && <MailTo address={site.email} />],
            ['Telephone', site.phone],
          ]}
        />
      ) : (
        <p>
          The owner of {site.name}, at {siteAddress()}, has not stated yet who they are.{' '}
          <a href="/contact">Write to them</a> to ask.
        </p>
      )}

      <h2>Who hosts it</h2>
      {site.hostName ? (
        <LegalFacts
          facts={[
            ['Host', site.hostName],
            ['Address', site.hostAddress],
            ['Telephone', site.hostPhone],
          ]}
        />
      ) : (
        <p>The owner has not stated yet who hosts the site.</p>
      )}

      <h2>Whose the words are</h2>
      <p>
        Job adverts belong to the companies that publish them. The guides are ours, and may be reused under
        the licence that <a href="/editorial">the page about them</a> names. Figures that we quote belong to
        their sources. The software of this site is open source, under the MIT licence.
      </p>

      <h2>More</h2>
      <ul>
        <li>
          <a href="/privacy">Privacy</a>: what is kept of you, and why.
        </li>
        <li>
          <a href="/terms">Terms</a>: what you may expect of us, and we of you.
        </li>
        <li>
          <a href="/contact">Contact</a>: a form that a person reads.
        </li>
      </ul>
    </LegalPage>
  )
}
