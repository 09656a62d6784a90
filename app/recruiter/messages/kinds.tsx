import { Chips } from '@/components/desk/chips'

/** The two kinds of messages of the desk: with whom one works, and from whoever writes to the site. */
export function MessageKinds({
  here,
  unread,
  open,
}: {
  here: 'people' | 'site'
  unread: number
  open: number
}) {
  return (
    <Chips
      label="Kind of message"
      chips={[
        {
          name: 'With candidates and companies',
          href: unread > 0 ? '/recruiter/messages/people?show=unread' : '/recruiter/messages/people',
          count: unread || undefined,
          on: here === 'people',
        },
        { name: 'From the contact page', href: '/recruiter/messages', count: open, on: here === 'site' },
      ]}
    />
  )
}
