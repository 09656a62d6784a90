import type { DeskResult } from './desk'

/** A result as Markdown. */
export function deskTable({ jobs, applications, largest, lists }: DeskResult): string {
  const ms = (time: number) => (time < 10 ? time.toFixed(1) : time.toFixed(0))
  return [
    `### The desk: ${jobs.toLocaleString('en')} jobs, ${applications.toLocaleString('en')} applications, ${largest.toLocaleString('en')} for one job`,
    '',
    '| list | p50 ms | p95 ms | processor ms |',
    '|---|---|---|---|',
    ...lists.map(([name, { p50, p95, cpu }]) => `| ${name} | ${ms(p50)} | ${ms(p95)} | ${ms(cpu)} |`),
    '',
  ].join('\n')
}
