import { noteOpened } from '@/db/applications/change'
import { findCvText } from '@/db/applications/cv-texts'
import { type FullApplication, recordCvOpened } from '@/db/applications/desk'
import type { Staff } from '@/db/people/users'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { readText } from '@/integrations/cv/read-text'

/** The CV within the page of its application: a PDF in the viewer of the browser, and the words of it or of a DOCX as plain text. */
export async function CvHere({ recruiter, application }: { recruiter: Staff; application: FullApplication }) {
  const { cv, id } = application
  await noteOpened(recruiter, id)
  await recordCvOpened(recruiter, cv.id)
  const words = (await findCvText(cv.id)) ?? (await readWords(cv))
  const isPdf = cv.type === 'application/pdf'
  return (
    <>
      {isPdf && (
        <iframe
          title={`CV: ${cv.name}`}
          src={`/recruiter/applications/${id}/cv?in=page`}
          className="h-[min(80dvh,60rem)] w-full rounded-m border border-line max-md:hidden"
        />
      )}
      <details open={!isPdf} className="rounded-m border border-line px-4 py-3">
        <summary className="min-h-8 font-[550]">The words of the CV</summary>
        <p className="mt-2 max-w-[68ch] text-15 leading-relaxed wrap-anywhere whitespace-pre-line">
          {words || 'No words can be read out of this file. Download it instead.'}
        </p>
      </details>
    </>
  )
}

async function readWords({ storedName, type }: { storedName: string; type: string }): Promise<string> {
  const bytes = await readStoredFile(storedName)
  return bytes ? readText(bytes, type) : ''
}
