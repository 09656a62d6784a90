import { elementsAddress } from '@/app/_plain/elements'
import { findCvText } from '@/db/applications/cv-texts'
import { readStoredFile } from '@/integrations/cv/blob-store'
import { readText } from '@/integrations/cv/read-text'
import { PdfView } from './pdf-view'

type Cv = { id: string; name: string; type: string; storedName: string }

/** A CV within a page of the desk, whose address of its file is `src`: a PDF as it looks, and the words of it or of a DOCX as plain text. The caller has shown that this reader may see it. */
export async function CvView({ cv, src }: { cv: Cv; src: string }) {
  const words = (await findCvText(cv.id)) ?? (await readWords(cv))
  const isPdf = cv.type === 'application/pdf'
  return (
    <>
      {isPdf && <PdfView name={cv.name} src={src} frame={elementsAddress('pdf')} />}
      <details open={!isPdf} className="rounded-m border border-line px-4 py-3">
        <summary className="min-h-8 font-[550]">The words of the CV</summary>
        <p className="mt-2 max-w-[68ch] text-15 leading-relaxed wrap-anywhere whitespace-pre-line">
          {words || 'No words can be read out of this file. Download it instead.'}
        </p>
      </details>
    </>
  )
}

async function readWords({ storedName, type }: Cv): Promise<string> {
  const bytes = await readStoredFile(storedName)
  return bytes ? readText(bytes, type) : ''
}
