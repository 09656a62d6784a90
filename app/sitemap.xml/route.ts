import { listAddressRanges } from '@/db/jobs/addresses'
import { siteAddress } from '@/db/site/address'
import { sitemapIndex } from '@/integrations/feeds/sitemaps'
import { jobsFile, listOtherFiles, mostAddresses } from '../_lib/sitemap-files'

// Asked anew each time: nothing of it is known when the site is built.
export const dynamic = 'force-dynamic'

/** The index of the sitemap; a file of jobs has changed when the newest of its jobs has. */
export async function GET() {
  const files: { file: string; changedAt?: Date }[] = []
  for (const file of await listOtherFiles()) files.push({ file })
  for (const range of await listAddressRanges(mostAddresses))
    files.push({ file: jobsFile(range), changedAt: range.changedAt })
  const entries = files.map(({ file, ...when }) => ({ url: siteAddress(`/sitemaps/${file}`), ...when }))
  return new Response(sitemapIndex(entries), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
