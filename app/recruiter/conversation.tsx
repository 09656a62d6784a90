import { Fragment } from 'react'
import { ButtonForm } from '@/app/_lib/button-form'
import { Conversation } from '@/components/conversation/conversation'
import { Panel } from '@/components/desk/panel'
import { listConversation, markRead, type Subject } from '@/db/conversations/conversations'
import { mayWrite, type State } from '@/rules/conversations/who-writes'
import { archiveAction } from './messages/people/actions'

/** The messages about an application or a brief at the desk, which has read them once they are shown, and the form that writes one. */
export async function DeskConversation({
  about,
  state,
  form,
  to,
}: {
  about: Subject
  state: State
  form: React.ReactNode
  to: string
}) {
  const messages = await listConversation(about)
  await markRead('desk', about)
  const begun = messages.some(({ side }) => side === 'other')
  return (
    <Panel id="messages" title="Messages" aside={`${to} gets each as an e-mail.`}>
      <Conversation messages={messages} side="desk" />
      {mayWrite('desk', state, begun) && <Fragment key={messages.length}>{form}</Fragment>}
      {messages.length > 0 && (
        <ButtonForm action={archiveAction} sends={about} at="archive" size="s">
          Archive these messages
        </ButtonForm>
      )}
    </Panel>
  )
}
