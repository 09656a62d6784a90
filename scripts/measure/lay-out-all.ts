import type { Page } from '@playwright/test'

/** Lays out what waits until somebody comes near: pictures show it, and axe would find it on top of itself. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.later { content-visibility: visible !important }')
    document.adoptedStyleSheets = [sheet]
  })
}
