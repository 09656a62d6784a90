import { Facts, Panel } from '@/components/desk/panel'
import type { findDeskBrief } from '@/db/briefs/desk'
import { isDisposable } from '@/integrations/mail/disposable'
import { companySizes } from '@/rules/briefs/company'
import { word } from '@/rules/vocabulary'
import { websiteOf } from '@/rules/websites'

type Brief = NonNullable<Awaited<ReturnType<typeof findDeskBrief>>>

/** The company of a brief and whom to call there. */
export function WhoAsks({ brief }: { brief: Brief }) {
  const site = websiteOf(brief.website)
  return (
    <Panel id="who" title="Who asks">
      <Facts
        facts={[
          ['Company', brief.companyName],
          ['For the public', brief.confidential && 'Confidential'],
          ['Contact', brief.contactName],
          [
            'E-mail',
            <span key="mail">
              <a href={`mailto:${brief.email}`}>{brief.email}</a>
              {isDisposable(brief.email) && (
                <span className="block text-13 text-sun-ink">Such addresses are often given for an hour</span>
              )}
            </span>,
          ],
          [
            'Telephone',
            brief.phone && <a href={`tel:${brief.phone.replace(/[^+\d]/g, '')}`}>{brief.phone}</a>,
          ],
          ['How to reach', brief.reach],
          [
            'Website',
            site && (
              <a href={site.href} rel="noreferrer nofollow">
                {site.host}
              </a>
            ),
          ],
          ['People', word(companySizes, brief.size)],
          ['SIREN', brief.siren],
          ['What it does', brief.about],
        ]}
      />
    </Panel>
  )
}
