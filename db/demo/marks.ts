import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { findSetting } from '../site/settings'
import { store, t } from '../store'

/** Gives each company of the demo a mark of its own; `keepMark` stores an SVG and returns its name. */
export async function giveDemoMarks(keepMark: (svg: string) => Promise<string>): Promise<void> {
  const demo = z
    .object({ companies: z.array(z.string()) })
    .parse(JSON.parse((await findSetting('demo')) ?? '{}'))
  const named = await store.read
    .select({ id: t.companies.id })
    .from(t.companies)
    .orderBy(asc(t.companies.slug))
  const ours = named.filter(({ id }) => demo.companies.includes(id))
  const marks = await Promise.all(ours.map((_, nth) => keepMark(demoMark(nth))))
  await store.tx(async (tx) => {
    for (const [nth, { id }] of ours.entries())
      await tx.update(t.companies).set({ logo: marks[nth] }).where(eq(t.companies.id, id))
  })
}

const grounds = [
  ['#1d3557', '#f4a261'],
  ['#e8f1ee', '#17624a'],
  ['#7b2d26', '#f3e9dc'],
  ['#fff1c9', '#b5460f'],
  ['#243b2f', '#d9ed92'],
  ['#e9e4f7', '#4b2e83'],
  ['#0b5563', '#ffe8d6'],
  ['#fde2e4', '#9d174d'],
  ['#22223b', '#9ad1d4'],
  ['#dcecf9', '#12539a'],
  ['#4a1942', '#f7c59f'],
] as const

const shapes = [
  '<circle cx="48" cy="48" r="26"/><circle cx="48" cy="48" r="11" fill="ground"/>',
  '<path d="M22 70 48 22l26 48z"/>',
  '<path d="M24 24h20v48H24zM52 24h20v20H52zM52 52h20v20H52z"/>',
  '<path d="M20 48a28 28 0 0 1 56 0z"/><path d="M34 54h28a14 14 0 0 1-28 0z"/>',
  '<path d="M48 18 78 48 48 78 18 48z"/><path d="M48 36 60 48 48 60 36 48z" fill="ground"/>',
  '<g fill="none" stroke="currentColor" stroke-width="9"><path d="M22 34c17-14 35 14 52 0M22 50c17-14 35 14 52 0M22 66c17-14 35 14 52 0"/></g>',
  '<path d="M26 26h44v14H26zM26 56h44v14H26z"/><path d="M41 40h14v16H41z"/>',
  '<circle cx="38" cy="48" r="20"/><circle cx="60" cy="48" r="20" fill="none" stroke="currentColor" stroke-width="7"/>',
  '<path d="M24 72V24l24 24 24-24v48H58V54L48 64 38 54v18z"/>',
  '<path d="M48 20a28 28 0 1 0 28 28H62a14 14 0 1 1-14-14z"/>',
  '<path d="M20 62 48 46l28 16-28 16zM20 42l28-16 28 16-28 16z"/>',
  '<path d="M26 22h18v52H26z"/><circle cx="62" cy="35" r="12"/>',
  '<path d="M48 18l8 22 22 8-22 8-8 22-8-22-22-8 22-8z"/>',
] as const

/** The mark of the nth company of the demo, an SVG of 160 pixels: as many differ as shapes times grounds, 143. */
export function demoMark(nth: number): string {
  const [ground, ink] = grounds[nth % grounds.length] ?? grounds[0]
  const shape = shapes[nth % shapes.length] ?? shapes[0]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160" viewBox="0 0 96 96"><rect width="96" height="96" fill="${ground}"/><g fill="${ink}" color="${ink}">${shape.replaceAll('"ground"', `"${ground}"`)}</g></svg>`
}
