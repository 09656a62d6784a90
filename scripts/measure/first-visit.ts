import type { Page } from '@playwright/test'

/** What a browser that has nothing yet is sent for a page, in bytes with the headers, by kind: document, style, script, font. */
export async function firstVisit(page: Page, address: string): Promise<Record<string, number>> {
  const sent: Record<string, number> = {}
  const waiting: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    waiting.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
        const kind = request.resourceType()
        sent[kind] = (sent[kind] ?? 0) + responseBodySize + responseHeadersSize
      }),
    )
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await Promise.all(waiting)
  return sent
}
