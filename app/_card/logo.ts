import { readAsPng } from '@/integrations/images/company-pictures'
import { siteLogoWidths } from '@/rules/pictures'
import { siteSettings } from '@/rules/site/settings'

/** The logo of the site as pictures take it; undefined without one. */
export async function cardLogo(): Promise<string | undefined> {
  const { logo } = siteSettings()
  const png = logo ? await readAsPng(logo, siteLogoWidths[1]) : undefined
  return png && `data:image/png;base64,${png.toString('base64')}`
}
