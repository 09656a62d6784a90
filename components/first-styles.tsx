import { firstStyle } from '@/rules/pages/first-style'
import { accentPath } from '@/rules/site/accent'
import { siteSettings } from '@/rules/site/settings'

/** What the head of every page says of its looks beside the styles of the build: the first style, and the accent of the site. */
export function FirstStyles() {
  const accent = accentPath(siteSettings().accent)
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, whose hash the policy names */}
      <style dangerouslySetInnerHTML={{ __html: firstStyle }} />
      {accent && <link rel="stylesheet" href={accent} />}
    </>
  )
}
