import { FileForm } from '@/app/_application/file-form'
import { requireRecruiter } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { mostRows } from '@/rules/contacts/columns'
import { daysWithoutWord } from '@/rules/contacts/keeping'
import { plural } from '@/rules/words'
import { addContactAction } from '../actions'
import { ContactForm } from '../contact-form'
import { uploadContactsAction } from '../upload'

export const metadata = { title: 'Add people' }

export default async function AddContactsPage() {
  await requireRecruiter('/recruiter/contacts/new')
  return (
    <>
      <DeskHead
        title="Add people"
        trail={[{ name: 'Contacts', path: '/recruiter/contacts' }]}
        facts={<p>Each gets an e-mail at once that says who keeps what, and how to end it.</p>}
      />
      <div className="mt-6 grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Panel id="by-hand" title="By hand">
          <ContactForm action={addContactAction} first={{ language: 'en' }} />
        </Panel>
        <div className="grid gap-8">
          <Panel id="file" title="From a file">
            <p className="text-ink-muted">
              A CSV with a line of heads, and at most {plural(mostRows, 'row')}. You see what becomes of each
              row before anybody is added.
            </p>
            <FileForm action={uploadContactsAction} at="file" file={csv}>
              Read the file
            </FileForm>
          </Panel>
          <Panel id="rules" title="What this means">
            <ul className="grid list-disc gap-2 ps-5 text-ink-muted">
              <li>They have agreed to nothing. Only you, the managers and the owners find them.</li>
              <li>They read where you got it, what you noted, and each time that you look.</li>
              <li>After {plural(daysWithoutWord, 'day')} without a word from them, all of it is deleted.</li>
              <li>Once they say yes, they have an account, and recruiters find their profile.</li>
            </ul>
          </Panel>
        </div>
      </div>
    </>
  )
}

const csv = {
  name: 'people',
  accept: '.csv,.txt,.tsv,text/csv',
  label: 'CSV file',
  hint: 'Commas, semicolons or tabs; at most 2 MB.',
}
