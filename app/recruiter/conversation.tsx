import { ButtonForm } from '@/app/_lib/button-form'
import type { FormAction } from '@/app/_lib/use-form-action'
import { Conversation } from '@/components/conversation/conversation'
import { Panel } from '@/components/desk/panel'
import { listConversation, markRead, type Subject } from '@/db/conversations/conversations'
import { mayWrite, type State } from '@/rules/conversations/who-writes'
import { ActionForm } from './action-form'
import { archiveAction } from './messages/people/actions'

/** The messages about an application or a brief at the desk, which has read them once they are shown. */
export async function DeskConversation({
  about,
  state,
  action,
  to,
}: {
  about: Subject
  state: State
  action: FormAction
  to: string
}) {
  const messages = await listConversation(about)
  await markRead('desk', about)
  const begun = messages.some(({ side }) => side === 'other')
  return (
    <Panel id="messages" title="Messages" aside={`${to} gets each as an e-mail.`}>
      <Conversation messages={messages} side="desk" />
      {mayWrite('desk', state, begun) && (
        <ActionForm
          key={messages.length}
          action={action}
          id={'briefId' in about ? about.briefId : about.applicationId}
          submit="Send the message"
          text={{ name: 'message', label: `Message to ${to}`, rows: 3 }}
        />
      )}
      {messages.length > 0 && (
        <ButtonForm action={archiveAction} sends={about} at="archive" size="s">
          Archive these messages
        </ButtonForm>
      )}
    </Panel>
  )
}
