import { expect, test } from 'vitest'
import { sectionHeadings } from '@/content/guide/sections'
import { readGuide } from '@/content/guides'
import { outlineOf } from './outline'

const names = (slug: string) => outlineOf(readGuide(slug), true).flatMap(({ parts }) => parts)

test('the full guide shows every section that a guide may have, in reading order', () => {
  expect(names('back-end-developer').map(({ name }) => name)).toEqual(Object.keys(sectionHeadings))
})

test('a short guide lists only what it has', () => {
  expect(names('ciso').map(({ heading }) => heading)).toEqual([
    'Definition',
    'Responsibilities',
    'Collaboration',
    'Technologies',
    'Hard skills',
    'Soft skills',
    'Training',
    'Pay',
    'Career path',
    'Questions',
  ])
})
