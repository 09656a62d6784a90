import { cpus } from 'node:os'
import type { Result } from './run'

const ms = (time: number) => (time < 10 ? time.toFixed(1) : time.toFixed(0))

/** A result as Markdown, with the machine and the day. */
export function table({ jobs, facts, shapes }: Result): string {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`
  return [
    `### ${jobs.toLocaleString('en')} jobs`,
    '',
    `${machine}, ${new Date().toISOString().slice(0, 10)}.`,
    '',
    ...facts.map(([name, value]) => `- ${name}: ${value}`),
    '',
    '| asked for | the first eight, p95 ms | p50 ms | p95 ms | p99 ms | processor ms |',
    '|---|---|---|---|---|---|',
    ...shapes.map(
      ([name, first, { p50, p95, p99, cpu }]) =>
        `| ${name} | ${ms(first.p95)} | ${ms(p50)} | ${ms(p95)} | ${ms(p99)} | ${ms(cpu)} |`,
    ),
    '',
  ].join('\n')
}
