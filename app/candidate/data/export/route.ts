import { notFound } from 'next/navigation'
import { requireUser } from '@/app/_lib/session'
import type { User } from '@/db/people/users'
import { exportPerson, listOwnFiles } from '@/db/personal-data/export-person'
import { findProfile, type Profile } from '@/db/pool/profile'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { zipOf } from '@/integrations/exports/personal-zip'
import { type KnownParts, writeJsonResume } from '@/integrations/json-resume/write'
import { languageName } from '@/rules/languages'
import { roleName } from '@/rules/roles/roles'

/** All that is stored about whoever asks, as a zip: the record as JSON, JSON Resume, and the CVs as they were sent. */
export async function GET() {
  const user = await requireUser('/candidate/data')
  const record = (await exportPerson(user.id)) ?? notFound()
  const now = new Date()
  const known = resumeOf(user, await findProfile(user.id))

  const files = []
  for (const { id, storedName, name } of await listOwnFiles(user.id)) {
    const bytes = await readStoredFile(storedName)
    if (bytes) files.push({ name: `files/${id}-${name.replace(/[/\\]/g, '-')}`, bytes })
  }
  const zip = await zipOf([
    { name: 'record.json', bytes: JSON.stringify(record, null, 2) },
    { name: 'resume.json', bytes: JSON.stringify(writeJsonResume(known, now), null, 2) },
    ...files,
  ])

  return new Response(new Uint8Array(zip), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="my-data-${now.toISOString().slice(0, 10)}.zip"`,
      'cache-control': 'private, no-store',
    },
  })
}

/** What is known of somebody, as a JSON Resume has it. */
function resumeOf({ name, email }: User, profile: Profile | undefined): KnownParts {
  if (!profile) return { basics: { name, email } }
  const { roles, about, links, city, country, technologies, languages } = profile
  const [url = '', ...others] = links
  return {
    basics: {
      name,
      email,
      label: roles[0] && roleName(roles[0]),
      summary: about,
      url,
      location: { address: '', postalCode: '', region: '', city, countryCode: country },
      profiles: others.map((link) => ({ network: '', username: '', url: link })),
    },
    skills: technologies.map((technology) => ({ name: technology, level: '', keywords: [] })),
    languages: languages.map((code) => ({ language: languageName(code), fluency: '' })),
  }
}
