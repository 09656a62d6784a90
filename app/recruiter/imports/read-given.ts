import { type ImportAddress, noteNoAnswer } from '@/db/imports/addresses'
import { storeFile } from '@/integrations/cv/blob-store'
import { NoRoom } from '@/integrations/cv/room'
import { fetchAnswer } from '@/integrations/importers/fetch-answer'
import { boardOf } from '@/integrations/importers/import-files'
import { sources } from '@/integrations/importers/sources'
import { readEnvironment } from '@/rules/environment'
import { oneLine } from '@/rules/forms/plain'
import { boardOfAddress, endingOf, mostFileBytes } from '@/rules/imports/upload'

type Given = { bytes: Uint8Array; fileName: string; board: string } | { problem: string; field: string }

export const mayFetch = () => readEnvironment(process.env).FETCH === 'on'

/** The file of a form, the answer that was pasted into it, or what stands at its address: the first that is there. */
export async function readGiven(form: FormData, source: string): Promise<Given> {
  const ending = sources.get(source)?.other?.ending ?? '.json'
  const [file, pasted, address] = [form.get('file'), text(form, 'pasted'), text(form, 'address')]
  if (file instanceof File && file.size > 0) return readFile(file, ending)
  if (pasted) return { bytes: Buffer.from(pasted), fileName: `pasted answer${ending}`, board: '' }
  if (!address || !mayFetch()) return { problem: 'Choose a file, or paste an answer.', field: 'file' }
  try {
    const bytes = await fetchAnswer(address)
    return { bytes, fileName: `${oneLine(address).slice(0, 90)}${ending}`, board: boardOfAddress(address) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { problem: `Nothing could be read from this address. ${why}`, field: 'address' }
  }
}

async function readFile(file: File, ending: string): Promise<Given> {
  const fileName = oneLine(file.name).slice(-100)
  if (file.size > mostFileBytes)
    return { problem: 'The file is larger than 20 MB. Pack it with gzip, or split it.', field: 'file' }
  const asked = ending === '.json' ? '.json or .jsonl' : ending
  if (!asked.includes(/^\.\w+/.exec(endingOf(fileName)?.replace('ndjson', 'jsonl') ?? '')?.[0] ?? '?'))
    return { problem: `For this format, choose a ${asked} file, plain or packed as .gz.`, field: 'file' }
  return { bytes: new Uint8Array(await file.arrayBuffer()), fileName, board: boardOf(fileName) }
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

/** The board that a file is of: where its format is one board, that; else as it was named, else as it is called. */
export const boardFor = (source: string, named: string, called: string) =>
  sources.get(source)?.board ?? (named || called)

/** Keeps the bytes; undefined where there is no room for them. */
export async function keepBytes(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await storeFile(bytes)).storedName
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error
    return undefined
  }
}

/** What stands at an address that is read each day, kept; or why it could not be read. */
export async function readAddress(
  from: ImportAddress,
): Promise<{ storedName: string } | { problem: string }> {
  if (!mayFetch())
    return { problem: 'This machine asks nothing of others. Whoever runs the site can let it.' }
  try {
    const storedName = await keepBytes(await fetchAnswer(from.address))
    return storedName ? { storedName } : { problem: 'There is no room for the answer on our disk.' }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    await noteNoAnswer(from, why)
    return { problem: `Nothing could be read from this address. ${why}` }
  }
}
