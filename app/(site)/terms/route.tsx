import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'
import { answerDays, briefDays } from '@/rules/clock'
import { siteName } from '@/rules/site/settings'
import { plural } from '@/rules/words'
import { LegalPage } from '../_parts/legal-page'

const head: Head = {
  title: 'Terms of use',
  description: 'What you may expect of this site, and what it expects of you.',
  alternates: { canonical: '/terms' },
}

export const GET = readingPage(TermsPage, head)

function TermsPage() {
  return (
    <LegalPage title="Terms of use" lead={`What you may expect of ${siteName()}, and what we expect of you.`}>
      <h2>Reading is free</h2>
      <p>
        Everybody may read the jobs, the guides and the figures without an account. Candidates pay nothing,
        for anything.
      </p>

      <h2>If you apply</h2>
      <ul>
        <li>Send your own CV, and only what is true.</li>
        <li>
          We ask companies to answer within {plural(answerDays(), 'working day')} at each step. Your page
          shows the day, and shows when it has passed. It is a promise about effort, not a guarantee of an
          answer.
        </li>
        <li>You may take an application back at any time, while it is open.</li>
        <li>A job from another site is applied for there, under the terms of that site.</li>
      </ul>

      <h2>If you hire</h2>
      <ul>
        <li>A brief binds nobody. One of us calls you within {plural(briefDays(), 'working day')}.</li>
        <li>A job that we publish says what it pays. It must be real, and open.</li>
        <li>It must exclude nobody for what the law protects, such as sex, age, origin or a disability.</li>
        <li>You may use what candidates send for that job alone.</li>
      </ul>

      <h2>If you have an account</h2>
      <p>
        It is yours alone: keep its password to yourself. We may close an account that is used to harm others,
        and say why.
      </p>

      <h2>What we do not promise</h2>
      <p>
        We check what we publish, and still make mistakes: <a href="/contact?topic=guide">tell us</a>. Figures
        describe their sources and the jobs on this site, and are no advice for your own contract. The site
        may be away for a while when it is mended.
      </p>

      <h2>What is not allowed</h2>
      <p>
        Do not collect people’s data here, get around limits, or try to break in. If you have found a
        weakness, <a href="/contact?topic=security">tell us</a> before anybody else.
      </p>

      <h2>The law that counts</h2>
      <p>
        The law is that of the country where <a href="/legal">whoever publishes this site</a> is established.
        A consumer keeps the protection of the law of the country where they live.
      </p>
    </LegalPage>
  )
}
