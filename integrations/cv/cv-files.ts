import { fileTypeFromBuffer } from 'file-type'
import pLimit from 'p-limit'
import { safeFileName } from './file-names'
import { openDocx } from './open-docx'
import { openPdf } from './open-pdf'

/** The largest CV, in bytes. */
export const largestCv = 5 * 1024 * 1024

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

export type Cv =
  | { ok: true; bytes: Uint8Array; type: string; extension: keyof typeof types; name: string }
  | { ok: false; problem: string }

const inLine = pLimit(3)

/**
 * Reads an uploaded CV, or what else a form is sent with, and opens it: a PDF or a Word document of at most 5 MB, by its content alone. `name` is safe to
 * show and ends in the true extension; `problem` is one sentence that says what to do with what is `called` so.
 */
export async function readCv(file: File, called = 'your CV'): Promise<Cv> {
  if (file.size === 0)
    return refuse(
      file.name ? `This file is empty. Choose ${called} again.` : `Choose ${called}: a PDF or a DOCX file.`,
    )
  if (file.size > largestCv)
    return refuse(`This file is larger than 5 MB. Export ${called} as a smaller PDF and choose it again.`)

  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)

  if (found?.ext === 'pdf') return inLine(() => readPdf(file.name, bytes))
  if (found?.ext === 'docx' || found?.ext === 'zip') return inLine(() => readDocx(file.name, bytes))
  if (found?.ext === 'cfb')
    return refuse(
      'This is an older Word file, or one with a password. Save it as DOCX or PDF without a password and choose it again.',
    )
  return refuse(`This is neither a PDF nor a DOCX file. Export ${called} as a PDF and choose it again.`)
}

const pdfProblems = {
  locked: 'This PDF asks for a password. Save it without one and choose it again.',
  active:
    'This PDF holds a script, or starts something by itself. Print it to a new PDF and choose that one.',
  broken: 'We could not open this PDF. Export it again from where you wrote it, and choose the new file.',
}

async function readPdf(name: string, bytes: Uint8Array): Promise<Cv> {
  const state = await openPdf(bytes)
  if (state === 'open') return accept(name, bytes, 'pdf')
  return refuse(pdfProblems[state])
}

async function readDocx(name: string, bytes: Uint8Array): Promise<Cv> {
  const state = await openDocx(bytes)
  if (state === 'open') return accept(name, bytes, 'docx')
  if (state === 'active')
    return refuse(
      'This Word document holds a program, or loads something from elsewhere when it is opened. Save it as a PDF and choose that one.',
    )
  return refuse('We could not open this file as a Word document. Save it as DOCX or PDF and choose it again.')
}

function accept(name: string, bytes: Uint8Array, extension: keyof typeof types): Cv {
  return { ok: true, bytes, type: types[extension], extension, name: safeFileName(name, extension) }
}

function refuse(problem: string): Cv {
  return { ok: false, problem }
}
