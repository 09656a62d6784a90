import type { GuidePart, Kind } from './kind'
import * as pay from './pay-kinds'
import * as people from './people-kinds'
import * as role from './role-kinds'
import * as statistic from './statistic-kinds'

/** Every kind of row that a guide has, by its name in the content schema, in the order in which the desk shows them. */
export const kinds = {
  salaries: pay.salaries,
  salaryComparison: pay.salaryComparison,
  publishedPay: statistic.publishedPay,
  education: statistic.education,
  publishedOutlook: statistic.publishedOutlook,
  growth: statistic.growth,
  sources: role.sources,
  relatedRoles: role.relatedRoles,
  nextRoles: role.nextRoles,
  careerPath: role.careerPath,
  technologies: people.technologies,
  quotes: people.quotes,
  practice: people.practice,
  author: people.author,
} satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

// Object.keys forgets the names it returns.
export const kindNames = Object.keys(kinds) as KindName[]

export const kindOf = (name: KindName): Kind => kinds[name]

/** The kinds that are edited on one page of the desk. */
export const kindsOfPart = (part: GuidePart): KindName[] =>
  kindNames.filter((name) => kinds[name].part === part)
