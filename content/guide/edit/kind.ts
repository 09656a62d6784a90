import { roleName, roles } from '@/rules/roles/roles'
import type { GuideContent } from '../schema'
import { sectionHeadings } from '../sections'
import type { FieldLook, Row, RowField } from './fields'

/** The pages of the desk on which the rows of a guide are edited. */
export const guideParts = {
  figures: 'Figures',
  sources: 'Sources',
  roles: 'Roles',
  more: 'Tools and people',
} as const
export type GuidePart = keyof typeof guideParts

type Place = { guide: GuideContent; isNew: boolean }

/** A kind of row that a guide has: where it is edited, its fields, and how they become what the schema knows. */
export type Kind = {
  part: GuidePart
  name: string
  one: string
  about?: string
  /** How many there may be, where not any number. */
  most?: number
  fields: (place: Place) => RowField[]
  shape?: (fields: Row) => Row
  flatten?: (row: Row) => Row
  /** The field that a problem belongs to, by its path within the row. */
  fieldOf?: (path: PropertyKey[]) => string
}

export const field = (
  name: string,
  label: string,
  as: FieldLook,
  span: RowField['span'],
  more: Pick<RowField, 'hint' | 'empty' | 'options'> = {},
): RowField => ({ name, label, as, span, ...more })

const sourceNames = ({ sources }: GuideContent) =>
  Object.fromEntries(sources.map(({ id, name }) => [id, name]))

/** The source of a row, among those that the guide describes. */
export const sourceField = (guide: GuideContent, span: RowField['span'], empty?: 'none') =>
  field('source', 'Source', 'choice', span, {
    options: { ...(empty ? { '': 'None' } : {}), ...sourceNames(guide) },
    ...(empty ? { empty } : {}),
  })

/** The sources that say so, each to be ticked. */
export const sourcesField = (guide: GuideContent) =>
  field('sources', 'Sources that say so', 'ticks', 12, { options: sourceNames(guide) })

/** A role, by its name. */
export const roleField = (label: string, guide: GuideContent, empty?: 'none') => {
  const others = roles.filter(({ slug }) => slug !== guide.slug)
  const byName = others.toSorted((one, other) => one.name.localeCompare(other.name))
  const options = Object.fromEntries(byName.map(({ slug }) => [slug, roleName(slug)]))
  return field('slug', label, 'choice', 6, {
    options: { ...(empty ? { '': 'No guide of ours' } : {}), ...options },
    ...(empty ? { empty } : {}),
  })
}

/** The section in which something is shown. */
export const sectionField = field('section', 'Shown in', 'choice', 6, { options: sectionHeadings })

/** The people, jobs or answers that a figure is about. */
export const whomField = field('population', 'Whom it counts', 'line', 6)
