import { SpaceNav } from '@/components/space-nav'

const pages = [
  { path: '/candidate', name: 'Applications', holds: '/candidate/applications' },
  { path: '/candidate/messages', name: 'Messages', holds: '/candidate/messages' },
  { path: '/candidate/saved', name: 'Saved jobs', holds: '/candidate/saved' },
  { path: '/candidate/alerts', name: 'Job alerts', holds: '/candidate/alerts' },
  { path: '/candidate/shortlists', name: 'Companies', holds: '/candidate/shortlists' },
  { path: '/candidate/profile', name: 'Profile', holds: '/candidate/profile' },
  { path: '/candidate/account', name: 'Account', holds: '/candidate/data' },
  { path: '/jobs', name: 'Find jobs' },
]

/** The pages of the candidate's space, with how many messages are unread. */
export function CandidateNav({ unread }: { unread: number }) {
  return (
    <SpaceNav
      label="Your space"
      pages={pages.map((page) => (page.path === '/candidate/messages' ? { ...page, unread } : page))}
    />
  )
}
