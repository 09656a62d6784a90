import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'
import { formatDate } from '@/rules/dates'
import { keptDays, peopleKeptDays } from '@/rules/retention'
import { privacyVersion } from '@/rules/site/privacy'
import { siteSettings } from '@/rules/site/settings'
import { plural } from '@/rules/words'
import { LegalPage, MailTo } from '../_parts/legal-page'
import { purposes } from './purposes'

const head: Head = {
  title: 'Privacy',
  description: 'What is kept of you on this site, why, for how long, who reads it, and what you can ask.',
  alternates: { canonical: '/privacy' },
}

export const GET = readingPage(PrivacyPage, head)

function PrivacyPage() {
  const { name, company, address, email, privacyContact } = siteSettings()
  const contact = privacyContact || email
  return (
    <LegalPage
      title="Privacy"
      lead="What is kept of you, why, for how long, who reads it, and what you can ask."
      of={
        <>
          Version of <time dateTime={privacyVersion}>{formatDate(privacyVersion)}</time>. What you send keeps
          the date of the version that you saw.
        </>
      }
    >
      <h2>Who answers for it</h2>
      <p>
        {company
          ? `${company} runs ${name} and answers for what is kept here${address ? `: ${address.replace(/\s*\n\s*/g, ', ')}` : ''}.`
          : `The owner of ${name} answers for what is kept here, and has not stated their legal name yet.`}{' '}
        {contact ? (
          <>
            For anything about your data, write to <MailTo address={contact} />.
          </>
        ) : (
          <>
            For anything about your data, use <a href="/contact?topic=data">the contact form</a>.
          </>
        )}
      </p>

      <h2>What we keep, and why</h2>
      <dl className="grid gap-6">
        {purposes().map(({ title, what, why, basis, readers, until }) => (
          <div key={title} className="border-t border-line pt-4">
            <dt className="font-head text-20">{title}</dt>
            <dd className="mt-2 grid gap-2">
              <p>{what}</p>
              <p>
                <b>Why:</b> {why} <span className="text-ink-muted">Legal basis: {basis}.</span>
              </p>
              <p>
                <b>Who reads it:</b> {readers}
              </p>
              <p>
                <b>Until when:</b> {until}
              </p>
            </dd>
          </div>
        ))}
      </dl>

      <h2>What we do not do</h2>
      <ul>
        <li>We sell nothing of you, and share nothing for advertising.</li>
        <li>No other company’s script runs on these pages, and none of them is told that you were here.</li>
        <li>No machine decides about your application. A person reads it and answers.</li>
        <li>
          To stop floods of forms, tries are counted for at most an hour under a keyed hash, from which your
          network address cannot be read. The address itself is written down nowhere.
        </li>
      </ul>

      <h2>E-mails to you</h2>
      <p>
        We write to you only about what you did here. The text of an e-mail is kept for{' '}
        {plural(keptDays.letterTexts, 'day')} after it was sent, to whom it went and when for{' '}
        {plural(peopleKeptDays().letters, 'day')}. Recruiters read the e-mails about their own jobs and
        briefs, without the private links in them.
      </p>

      <h2>Your rights</h2>
      <p>
        You may ask for a copy of what we keep of you. You may have it corrected or deleted. You may object,
        or ask us to use it less. You may take it elsewhere. We answer within a month.
      </p>
      <ul>
        <li>
          To take an application back, use its page: the recruiters lose sight of it and of your CV at once.
        </li>
        <li>
          With an account, <a href="/candidate/data">your data</a> shows all of it and who opened your CV.
          There you take a copy with you, or delete it.
        </li>
        <li>
          For everything else,{' '}
          {contact ? <MailTo address={contact} /> : <a href="/contact?topic=data">write to us</a>}. Write from
          the address that you used here, so that we know it is you.
        </li>
        <li>
          If our answer does not satisfy you, you may complain to the data protection authority of your
          country: in France, the <a href="https://www.cnil.fr/en/plaintes">CNIL</a>.
        </li>
      </ul>

      <h2>Cookies</h2>
      <p>
        There are a few, each for something that you do. None follows you. <a href="/cookies">The list</a>{' '}
        names each.
      </p>
    </LegalPage>
  )
}
