import { findDeskGuide } from '../guides/desk'
import { findGuideDraft, keepGuideDraft } from '../guides/drafts'
import { publishGuideDraft } from '../guides/publish'
import { listGuideRevisions } from '../guides/versions'
import type { Content } from '../guides/write'
import type { Staff } from '../people/users'

let count = 0

/** A guide as its file says, of a role of its own. */
export const someGuideFile = () => ({
  slug: `role-${++count}`,
  category: 'tech',
  title: 'What is it?',
  lead: 'A guide.',
})

/** Where the versions of a guide come from, the newest first. */
export const originsOf = async (slug: string) => (await listGuideRevisions(slug)).map(({ origin }) => origin)

/** Edits a guide at the desk, from its first word to publishing it. */
export async function editGuideAtDesk(author: Staff, content: Content, note = '', now = new Date()) {
  const { slug } = content
  const { contentHash = '' } = (await findDeskGuide(slug)) ?? {}
  await keepGuideDraft(author, content, contentHash, now)
  const seen = (await findGuideDraft(author, slug))?.contentHash ?? ''
  return publishGuideDraft(author, { slug, seen, day: '2026-12-24', note }, now)
}

/** The desk’s page of a guide of which this person has a draft. */
export async function someGuideDraft(author: Staff, slug = 'ui-designer') {
  const found = await findDeskGuide(slug)
  const content = found?.content as Content // the files of guides are loaded before
  await keepGuideDraft(author, { ...content, lead: 'Who draws what people press.' }, found?.contentHash ?? '')
  return `/recruiter/guides/${slug}`
}

/** The desk’s page of the newest version of a guide. */
export async function someGuideVersion(slug = 'back-end-developer') {
  const [newest] = await listGuideRevisions(slug)
  return `/recruiter/guides/${slug}/versions/${newest?.id}`
}
