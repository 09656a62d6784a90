import { siteLogoWidths } from '@/rules/pictures'
import { siteSettings } from '@/rules/site/settings'
import { readAsPng } from './company-pictures'

/** The logo of this site as a PNG, where SVG and WebP are not taken, with its name and width by height; undefined without one. */
export async function siteLogo(): Promise<{ name: string; png: Buffer; shape: number } | undefined> {
  const { name, logo, logoShape: shape } = siteSettings()
  const png = logo ? await readAsPng(logo, siteLogoWidths[1]) : undefined
  return png && { name, png, shape }
}
