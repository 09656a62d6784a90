import { Facts, Panel } from '@/components/desk/panel'
import { Skills } from '@/components/ui/skills'
import type { Contact } from '@/db/contacts/desk'
import { grounds } from '@/rules/contacts/draft'
import { formatDate } from '@/rules/dates'
import { cityWords } from '@/rules/jobs/in-words'
import { websiteOf } from '@/rules/websites'
import { Folded } from '../../action-form'
import { reviseContactAction } from '../actions'
import { ContactForm } from '../contact-form'

/** What is written of somebody who was added, and the form that changes it while they are here. */
export function Known({ contact }: { contact: Contact }) {
  const { id, technologies, note, deletedAt } = contact
  return (
    <div className="grid min-w-0 gap-8">
      <Panel id="known" title="What is written of them">
        <Facts facts={factsOf(contact)} />
      </Panel>
      {technologies.length > 0 && (
        <Panel id="work" title="Works with">
          <Skills names={technologies} />
        </Panel>
      )}
      {note && (
        <Panel id="note" title="Note" aside="The person can read it.">
          <p className="max-w-[68ch] text-15 leading-relaxed wrap-anywhere whitespace-pre-line">{note}</p>
        </Panel>
      )}
      {!deletedAt && (
        <Folded summary="Change what is written" open={false} look="text-accent">
          <ContactForm action={reviseContactAction} id={id} seen={contact.version} first={formOf(contact)} />
        </Folded>
      )}
    </div>
  )
}

function factsOf({
  email,
  phone,
  links,
  source,
  obtainedOn,
  ground,
  by,
  ...place
}: Contact): [string, React.ReactNode][] {
  return [
    [
      'E-mail',
      <a key="mail" href={`mailto:${email}`}>
        {email}
      </a>,
    ],
    ['Telephone', phone],
    ['Place', cityWords(place)],
    [
      'Links',
      links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link}>
              <a href={link} rel="noreferrer nofollow">
                {websiteOf(link)?.host ?? link}
              </a>
            </li>
          ))}
        </ul>
      ),
    ],
    ['Where you got it', `${source}, ${formatDate(obtainedOn)}`],
    ['Ground', grounds[ground]],
    ['Added by', by],
  ]
}

const formOf = ({ name, title, phone, city, country, technologies, links, note }: Contact) => ({
  ...{ name, title, phone, city, country, note },
  technologies: technologies.join(', '),
  links: links.join('\n'),
})
