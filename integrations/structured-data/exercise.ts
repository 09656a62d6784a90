import type { Exercise } from '@/content/practice/exercise'

type Site = { name: string; url: string }

/** The schema.org LearningResource of an exercise. It states no duration, as ours is not measured. */
export function exerciseMarkup(exercise: Exercise, { url, site }: { url: string; site: Site }) {
  const { title, pitch, skills } = exercise
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    description: pitch,
    url,
    inLanguage: 'en',
    learningResourceType: 'exercise',
    teaches: skills,
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name: site.name, url: site.url },
  }
}
