import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { ButtonLink } from '@/components/ui/button'
import { PenLine, TriangleAlert } from '@/components/ui/icons'
import { guideParts } from '@/content/guide/edit/kind'
import { editedChanges } from '@/content/guide/edit/order'
import { listOtherDrafts } from '@/db/guides/drafts'
import { findGuideOffer } from '@/db/guides/versions'
import type { Staff } from '@/db/people/users'
import { formatDateAndTime } from '@/rules/dates'
import { plural } from '@/rules/words'
import { ActionForm } from '../action-form'
import { dropDraftAction } from './[slug]/actions'
import type { WorkingCopy } from './working-copy'

type FrameProps = {
  recruiter: Staff
  copy: WorkingCopy
  here: string
  done?: unknown
  children: React.ReactNode
}

/** What the pages that edit a guide have in common: its name, its parts, and what is not published yet. */
export async function GuideFrame({ recruiter, copy, here, done, children }: FrameProps) {
  const { slug, title } = copy.guide
  const path = `/recruiter/guides/${slug}`
  const [offer, others] = await Promise.all([findGuideOffer(slug), listOtherDrafts(recruiter, slug)])
  const tabs = [
    { name: 'Text', href: path },
    ...Object.entries(guideParts).map(([part, name]) => ({ name, href: `${path}/${part}` })),
    { name: 'Versions', href: `${path}/versions` },
  ]
  return (
    <>
      <DeskHead
        title={title}
        trail={[{ name: 'Guides', path: '/recruiter/guides' }]}
        facts={<p>You change a draft of your own. Readers see it when you publish it.</p>}
      >
        <ButtonLink href={`/guides/${slug}`}>See the guide</ButtonLink>
      </DeskHead>
      <Notice of={notices} said={done} />
      <div className="mt-4 grid gap-3 empty:hidden">
        {copy.draft && <DraftBar copy={copy} path={path} />}
        {copy.isUnread && (
          <Warning>
            You have a draft of this guide that this release can no longer read. What you keep now takes its
            place.
          </Warning>
        )}
        {offer && (
          <Warning>
            <p>
              Metier brought a new version of this guide on {formatDateAndTime(offer.at)}. Yours stays as it
              is.{' '}
              <a href={`${path}/versions/${offer.id}`} className="underline">
                See what it would change
              </a>
            </p>
          </Warning>
        )}
        {others.map(({ by, at }) => (
          <p key={by} className="text-14 text-ink-muted">
            {by} has a draft of this guide, too, changed last on {formatDateAndTime(at)}.
          </p>
        ))}
      </div>
      <div className="mt-5 mb-6">
        <Chips label="Parts of the guide" chips={tabs.map((tab) => ({ ...tab, on: tab.href === here }))} />
      </div>
      {children}
    </>
  )
}

function DraftBar({ copy, path }: { copy: WorkingCopy; path: string }) {
  const count = editedChanges(copy.draft?.base ?? copy.published, copy.guide).length
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 rounded-m border border-line bg-surface px-4 py-2.5">
      <p className="me-auto flex items-center gap-2.5">
        <PenLine aria-hidden strokeWidth={1.7} className="size-5 shrink-0 text-accent" />
        <span>
          <b className="font-semibold">Your draft: {plural(count, 'change')}.</b>{' '}
          {copy.draft?.isOvertaken
            ? 'Somebody has published another version since you began.'
            : 'Readers do not see it yet.'}
        </span>
      </p>
      <ActionForm
        action={dropDraftAction}
        id={copy.guide.slug}
        folded="Delete the draft"
        submit="Delete it for good"
        look="danger"
      />
      <ButtonLink href={`${path}/preview`} look="main" size="s">
        {copy.draft?.isOvertaken ? 'Compare the two' : 'Preview and publish'}
      </ButtonLink>
    </div>
  )
}

export function Warning({ children }: { children: React.ReactNode }) {
  return (
    <div className="flex items-start gap-2.5 rounded-m bg-sun-soft px-4 py-2.5 text-sun-ink">
      <TriangleAlert aria-hidden strokeWidth={1.7} className="mt-0.5 size-5 shrink-0" />
      <div className="grid gap-2">{children}</div>
    </div>
  )
}

const notices: Record<string, string> = {
  kept: 'In your draft. Readers see it when you publish it.',
  removed: 'Taken out of your draft.',
  published: 'Published. Readers see the new version.',
  restored: 'Brought back. Readers see that version now.',
  dropped: 'Your draft is gone. The guide is as readers see it.',
  aside: 'Set aside. It stays among the versions.',
  'nothing-new': 'Your guide says all of that already.',
}
