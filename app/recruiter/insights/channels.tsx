import { Panel } from '@/components/desk/panel'
import { listChannels } from '@/db/insights/channels'
import { channelParameter } from '@/rules/views/source'
import { ActionForm } from '../action-form'
import { addChannelAction } from './actions'

/** The ways by which jobs are shared, each with the tag that tells its readers from others. */
export async function Channels() {
  const channels = await listChannels()
  return (
    <div className="mt-10 max-w-[46rem]">
      <Panel id="channels" title="Channels" aside="One tag for all jobs">
        <p className="text-ink-muted">
          Put the tag of a channel behind the address of a job that you share there: its readers are then
          counted under the channel.
        </p>
        {channels.length > 0 && (
          <ul className="grid">
            {channels.map(({ id, code, name }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5">
                {name}
                <code className="text-13">
                  ?{channelParameter}={code}
                </code>
              </li>
            ))}
          </ul>
        )}
        <ActionForm
          action={addChannelAction}
          id="channels"
          submit="Add the channel"
          text={{ name: 'name', label: 'New channel', hint: 'Such as: Lyon meet-up', rows: 1 }}
        />
      </Panel>
    </div>
  )
}
