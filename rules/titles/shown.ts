import { siteSettings } from '../site/settings'

/** The title of a job as its readers see it: a French one ends in (H/F) where the owner of the site wants it to. */
export function titleShown({ title, language }: { title: string; language: string }): string {
  if (!siteSettings().genderMark || language !== 'fr' || mark.test(title)) return title
  return `${title} (H/F)`
}

const mark = /\b[hfmx]\s*[/-]\s*[hfmx]\b/i
