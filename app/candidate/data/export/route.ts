import { notFound } from 'next/navigation'
import { requireUser } from '@/app/_lib/session'
import { exportPerson, listOwnFiles } from '@/db/personal-data/export-person'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { zipOf } from '@/integrations/exports/personal-zip'
import { writeJsonResume } from '@/integrations/json-resume/write'

/** All that is stored about whoever asks, as a zip: the record as JSON, JSON Resume, and the CVs as they were sent. */
export async function GET() {
  const user = await requireUser('/candidate/data')
  const record = (await exportPerson(user.id)) ?? notFound()
  const now = new Date()
  const known = { name: user.name, email: user.email }

  const files = []
  for (const { id, storedName, name } of await listOwnFiles(user.id)) {
    const bytes = await readStoredFile(storedName)
    if (bytes) files.push({ name: `files/${id}-${name.replace(/[/\\]/g, '-')}`, bytes })
  }
  const zip = await zipOf([
    { name: 'record.json', bytes: JSON.stringify(record, null, 2) },
    { name: 'resume.json', bytes: JSON.stringify(writeJsonResume({ basics: known }, now), null, 2) },
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
