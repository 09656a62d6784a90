import { checkImports } from './rules'

const breaches = checkImports('.')
for (const breach of breaches) console.error(breach)
console.log(
  breaches.length
    ? `${breaches.length} imports break the house’s rules`
    : 'Every import keeps the house’s rules',
)
process.exitCode = breaches.length ? 1 : 0
