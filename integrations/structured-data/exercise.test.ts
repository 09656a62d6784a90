import { expect, test } from 'vitest'
import { exercises } from '@/content/practice/exercises'
import { exerciseMarkup } from './exercise'

test.each(exercises)('$slug says what it teaches, and no time that nobody measured', (exercise) => {
  const url = `https://metier.example/practice/${exercise.slug}`
  const markup = exerciseMarkup(exercise, { url, site: { name: 'Metier', url: 'https://metier.example' } })

  expect(markup).toMatchObject({
    '@type': 'LearningResource',
    name: exercise.title,
    url,
    teaches: exercise.skills,
  })
  expect(markup).not.toHaveProperty('timeRequired')
})
