import { fillDemo } from '@/db/demo/fill-demo'
import { giveDemoMarks } from '@/db/demo/marks'
import { storeFile } from '@/integrations/cv/blob-store'
import { storeMark } from '@/integrations/images/company-pictures'
import { placeNewJobs } from '@/tasks/place-jobs'

/** Fills an empty record with the demo, its files and its pictures. */
export async function fillWithDemo() {
  await fillDemo(storeFile)
  await giveDemoMarks(storeMark)
  await placeNewJobs()
}
