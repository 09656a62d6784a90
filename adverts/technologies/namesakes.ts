import type { Mention } from './context'

const names = (text: string) => new Set(text.split(', '))

const amazon = names(
  'AWS, AWS Lambda, EC2, S3, ECS, EKS, CloudFormation, AWS CDK, CloudWatch, DynamoDB, SQS, Redshift, AWS Glue',
)
const models = names(
  'LLM, RAG, OpenAI, Claude, LangChain, LangGraph, LlamaIndex, Azure OpenAI, Hugging Face, Amazon Bedrock, TypeScript, Python',
)
const apple = names(
  'UIKit, Combine, Xcode, Objective-C, Kotlin, Android, XCTest, Core Data, Flutter, React Native, Fastlane',
)
const builds = names(
  'Jenkins, Maven, Gradle, Artifactory, Docker, GitLab CI, GitLab, SonarQube, Kubernetes, Git',
)
const windows = names(
  'Windows Server, Exchange, Microsoft 365, SCCM, Hyper-V, PowerShell, DNS, DHCP, LDAP, VMware, Entra ID, Azure, GLPI, Citrix, Intune',
)

/** A name that means something else unless one of `unless` is named in the same text; `given` says beside what, and `written` how. */
const namesakes: { name: string; unless: Set<string>; given?: string; written?: RegExp }[] = [
  { name: 'RDS', unless: amazon },
  { name: 'MCP', unless: models },
  { name: 'Swift', unless: apple, given: 'OpenStack' },
  { name: 'Nexus', unless: builds, given: 'Cisco' },
  { name: 'iOS', unless: apple, given: 'Cisco', written: /^IOS/ },
]

/** Words that are a name where one of `beside` is named in the same text. */
const besides: { name: string; word: RegExp; beside: Set<string> }[] = [
  { name: 'Active Directory', word: /(?<![\p{L}\p{N}-])AD(?![\p{L}\p{N}-]| ?& ?D\b)/u, beside: windows },
  { name: 'Apex', word: /(?<![\p{L}-])Apex(?![\p{L}-])/u, beside: names('Salesforce') },
]

/** What makes a firm of a name: “AIX Ventures”, “Ray Partners”. */
const firm = /^ (?:Ventures|Capital|Partners|Holdings?|Foundation|Angels)\b/

/** The mentions that the other names of a text bear out, with those that they bring to light. */
export function meantThere(text: string, mentions: Mention[]): Mention[] {
  const all = new Set(mentions.map(({ name }) => name))
  const has = (some: Set<string>) => [...some].some((name) => all.has(name))
  const kept = mentions.filter(({ name, start, end }) => {
    if (/\b(?:non|no|ex)[- ]$/i.test(text.slice(Math.max(0, start - 4), start))) return false
    if (firm.test(text.slice(end, end + 14))) return false
    const doubt = namesakes.find((each) => each.name === name)
    if (!doubt || has(doubt.unless)) return true
    const isGiven = !doubt.given || all.has(doubt.given)
    return !isGiven || (doubt.written !== undefined && !doubt.written.test(text.slice(start, end)))
  })
  for (const { name, word, beside } of besides) {
    if (all.has(name) || !has(beside)) continue
    const found = word.exec(text)
    if (found)
      kept.push({ name, start: found.index, end: found.index + found[0].length, sure: true, mayJoin: true })
  }
  return kept.sort((a, b) => a.start - b.start)
}

const languages = new Set(['C', 'R', 'SAS', 'Go', 'Rust', 'Scala', 'Julia', 'Swift', 'Ruby', 'Dart', 'Stata'])

/** Runs of two languages or more with slashes alone between them: of “C/SAS/R” none is sure by itself, and all are together. */
export function slashed(text: string, mentions: Mention[]): Mention[][] {
  const runs: Mention[][] = []
  for (const mention of mentions) {
    const [last] = runs.slice(-1)
    const previous = last?.at(-1)
    if (last && previous && /^ ?\/ ?$/.test(text.slice(previous.end, mention.start))) last.push(mention)
    else runs.push([mention])
  }
  return runs.filter(
    (run) => run.length > 1 && run.every(({ name, mayJoin }) => mayJoin && languages.has(name)),
  )
}
