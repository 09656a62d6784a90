import { keepAnswer, listDueAddresses, noteNoAnswer, takeAddress } from '@/db/imports/addresses'
import { storeFile } from '@/integrations/cv/blob-store'
import { fetchAnswer } from '@/integrations/importers/fetch-answer'
import { readEnvironment } from '@/rules/environment'

/** Reads the addresses whose hour has come, where this machine may; an answer goes the way of an uploaded file. */
export async function readAddresses(now = new Date(), read = fetchAnswer): Promise<void> {
  if (readEnvironment(process.env).FETCH === 'off') return
  for (const address of await listDueAddresses(now)) {
    if (!(await takeAddress(address, now))) continue
    try {
      const { storedName } = await storeFile(await read(address.address))
      await keepAnswer(address, storedName, now)
    } catch (error) {
      await noteNoAnswer(address, error instanceof Error ? error.message : String(error))
    }
  }
}
