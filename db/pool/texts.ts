import { eq } from 'drizzle-orm'
import { languageName } from '@/rules/languages'
import { countryName } from '@/rules/places/countries'
import { poolWords } from '@/rules/pool/words'
import { roleAliases } from '@/rules/roles/aliases'
import { roleName } from '@/rules/roles/roles'
import { seniorities } from '@/rules/vocabulary'
import { type Tx, t } from '../store'

type Profile = typeof t.profiles.$inferSelect

/** Writes the words by which a profile is found; the full-text table follows by triggers. */
export async function writeTexts(tx: Tx, profile: Profile): Promise<void> {
  const words = poolWords(`${textOf(profile)}\n${await cvTextOf(tx, profile.cvId)}`).join(' ')
  await tx
    .insert(t.profileTexts)
    .values({ candidateId: profile.candidateId, words })
    .onConflictDoUpdate({ target: t.profileTexts.candidateId, set: { words } })
}

/** Everything that a profile says, by the names that people look for. */
function textOf({
  roles,
  seniority,
  technologies,
  city,
  country,
  languages,
  about,
  practice,
}: Profile): string {
  return [
    ...roles.flatMap((role) => [roleName(role), roleAliases[role] ?? '']),
    seniority ? seniorities[seniority] : '',
    ...technologies,
    city,
    country && countryName(country),
    ...languages.map(languageName),
    about,
    ...practice.map(({ exercise }) => exercise),
  ].join('\n')
}

/** The profile that keeps a CV is found by its words, too, once they are read. */
export async function takeWordsOfCv(tx: Tx, cvId: string): Promise<void> {
  const [profile] = await tx.select().from(t.profiles).where(eq(t.profiles.cvId, cvId))
  if (profile) await writeTexts(tx, profile)
}

async function cvTextOf(tx: Tx, cvId: string | null): Promise<string> {
  if (!cvId) return ''
  const [cv] = await tx.select({ text: t.cvTexts.text }).from(t.cvTexts).where(eq(t.cvTexts.fileId, cvId))
  return cv?.text ?? ''
}
