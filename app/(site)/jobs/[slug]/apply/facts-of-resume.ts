import { linksOf, type Resume } from '@/integrations/json-resume/read'
import type { CvFacts } from '@/rules/applications/cv-facts'

/** Who a JSON Resume is of, and how to reach them. */
export function factsOfResume(resume: Resume): CvFacts {
  const { name, email, phone } = resume.basics
  return { name, email, phone, links: linksOf(resume).slice(0, 5).join('\n') }
}
