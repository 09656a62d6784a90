import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { SectionName } from './guide/sections'
import { readGuide } from './guides'

// What five earlier guides to the role say: row of the product reference | place in our guide | facts.
const rows = `
BLU-04 | category | tech
BLU-05 | title | What is a back-end developer?
BLU-06 | lead | What does | answer for | earn | learn | where do they go | five questions
BLU-07 | section introduction | cabinetmaker | webmaster | computer engineer | compete for them
BLU-08 | date of bluecoders | 2026-06-09
BLU-09 | section responsibilities | typical week | craftsmanship | Quick & Dirty | software architecture
BLU-10 | section whyCompaniesNeedIt | application | software | website | intranet | extranet | platform
BLU-10 | section whyCompaniesNeedIt | marketplace | PaaS | SaaS | e-commerce | critical
BLU-10 | section whyCompaniesNeedIt | growth correlates
BLU-11 | section responsibilities | new features | front end gets | database | back-end architecture
BLU-11 | section responsibilities | functional need | old code | optimising
BLU-12 | section collaboration | Product Owner | priorities | translates | Data Analyst | Data Scientist
BLU-12 | section collaboration | DevOps | Infrastructure Lead | environment | automation | CTO | hierarchy
BLU-13 | entries of problems | Load | Payment and transactions | Security | architecture | Performance
BLU-13 | entries of problems | Migration
BLU-13 | section problems | Black Friday | lunch and dinner | event tickets | simplify hiring | ramp-up
BLU-14 | section generalistOrSpecialist | Building sites | roof timbers
BLU-15 | technology Java | Spring | Spark | Hibernate | Struts
BLU-15 | technology PHP | Symfony | Laravel | Zend
BLU-15 | technology Python | Django | Pyramid | Flask
BLU-15 | technology Ruby | Ruby on Rails
BLU-15 | technology C# | .NET | Microsoft
BLU-15 | technology Go | Google
BLU-15 | technology Node.js | Express.js | platform | JavaScript
BLU-16 | tools | "SQL" | MySQL | SQLite | PostgreSQL | MongoDB | NoSQL
BLU-17 | tools | NGINX | Heroku | Apache | "Git" | GitHub
BLU-18 | entries of training | engineering or computer science school | University | bootcamp
BLU-18 | entries of training | On your own
BLU-19 | section pay | junior start at €35K gross | end at €70K
BLU-20 | pay from bluecoders | junior 35000–48000 EUR | mid 45000–58000 EUR | senior 55000–70000 EUR
BLU-20 | pay from bluecoders | 2026-06-09 FR
BLU-21 | next roles | Tech expert | Lead developer | Engineering manager
BLU-22 | related roles | full-stack-developer | database-administrator
BLU-25 | number of questions | 8 questions
BLU-26 | answer on full-stack | server side | both sides | architecture | scalability | security
BLU-27 | answer on languages | data, AI and APIs | Node.js with TypeScript | SaaS | Java with Spring Boot
BLU-27 | answer on languages | fintech | Go infrastructure | Symfony or Laravel | SMB | SQL is universal
BLU-27 | answer on languages | scale-ups
BLU-28 | answer on earn in France in 2026 | €35,000–48,000 | €45,000–58,000 | €55,000–70,000 | gross
BLU-28 | answer on earn in France in 2026 | pass | scale-ups | fintechs | distributed architecture
BLU-28 | answer on earn in France in 2026 | application security
BLU-29 | answer on training | Epitech | 42 | INSA | Polytech | bachelor | master | GitHub | 2–3 years
BLU-29 | answer on training | Le Wagon | Wild Code School | Jedha
BLU-30 | answer on microservices | REST | GraphQL | Kafka | RabbitMQ | circuit breaker | retry | Docker
BLU-30 | answer on microservices | Kubernetes | boundary with DevOps blurs
BLU-31 | answer on junior from a senior | CRUD | end-to-end | indexes | caching | lazy loading | DDD
BLU-31 | answer on junior from a senior | CQRS | event sourcing | mentoring | defend technical choices
BLU-32 | answer on DevOps tools | 2026 | rebase | cherry-pick | Docker | GitHub Actions | GitLab CI | AWS
BLU-32 | answer on DevOps tools | GCP | Azure | deploy an API | load balancer | CloudWatch
BLU-32 | answer on DevOps tools | Kubernetes is a plus | on-call | You build it, you run it
BLU-33 | answer on security | SQL injection | XSS | SSRF | JWT | OAuth2 | secure sessions
BLU-33 | answer on security | environment variables | Vault | HTTPS | rate limiting | audit logs
BLU-33 | answer on security | OWASP Top 10 | shift-left

AVI-02 | lead | tasks | studies | skills | pay | jobs
AVI-03 | section definition | front end is what you look at and manipulate | technical and functional
AVI-04 | section definition | a server, the site it hosts, the database
AVI-05 | section alongAProject | institutional | e-commerce | employment | from scratch | framework | CMS
AVI-05 | section alongAProject | acceptance environment | production server | switchover | maintenance
AVI-05 | section alongAProject | lives
AVI-06 | section training | master’s degree | requires one | #source-avisto
AVI-07 | section hardSkills | PHP | Node.js | Python | Ruby | Perl | Automated test frameworks
AVI-07 | section hardSkills | administration | Security and access management | Git | Saving data
AVI-08 | section hardSkills | WordPress and Drupal
AVI-09 | pay from avisto | junior 30000–35000 EUR | Recent graduate

SAL-01 | section responsibilities | servers | security systems | web applications | building new ones
SAL-01 | section responsibilities | backup and archiving | those for users | between applications
SAL-01 | section responsibilities | testing | processes | repetitive tasks | performance monitoring
SAL-01 | section responsibilities | cloud | user training
SAL-02 | section softSkills | Team and autonomy | Problem solving | Complex | Listening to users
SAL-03 | section payFactors | Experience | Skills | acquired | Company size
SAL-04 | pay from salary-sheet | 0-2 35000–47000 EUR | 2-5 47000–59000 EUR | 5-10 59000–73000 EUR | gross
SAL-04 | pay from salary-sheet | 10-15 73000–88000 EUR | 15-more 88000–105000 EUR | FR
SAL-06 | next roles | IT project manager | Application analyst | Applications architect
SAL-06 | next roles | Technical manager | Software development consultant

AGG-01 | section definition | restaurant | dining room | kitchen | inventory | chefs
AGG-01 | entries of definition | Server | Application | Database
AGG-02 | entries of responsibilities | API development and management | Database management
AGG-02 | entries of responsibilities | Server-side logic | System architecture and design
AGG-02 | entries of responsibilities | Security and data protection | scaling
AGG-03 | entries of hardSkills | languages | Frameworks | Database technologies | API knowledge
AGG-03 | entries of hardSkills | Version control | Cloud and server management
AGG-04 | tools of aggregator | Django | Flask | Express.js | Java | Spring | C# | .NET | Windows
AGG-04 | tools of aggregator | Ruby on Rails
AGG-05 | tools of aggregator | PostgreSQL | MySQL | Microsoft SQL Server | MongoDB | Redis | Cassandra
AGG-06 | tools of aggregator | REST | GraphQL | Git | AWS | GCP | Azure | Docker | Kubernetes
AGG-07 | career path | junior 4 | mid 4 | senior 4 | Tech lead or principal engineer | Software architect
AGG-07 | career path | Engineering manager
AGG-08 | section payFactors | Experience | technologies | Company size and type | Location
AGG-08 | section pay | snapshot
AGG-09 | related roles | full-stack-developer | front-end-developer | devops-engineer
AGG-09 | related roles | database-administrator | solutions-architect | cloud-engineer

FOR-05 | section introduction | You are on a platform
FOR-06 | entries of whatItDoes | Storage | Processing | Communication | Performance | Security
FOR-06 | section whatItDoes | second-hand bicycles
FOR-07 | section comparisons | What they do | Required skills | Who they work with | HTML/CSS | Vue.js
FOR-07 | section comparisons | React | Angular | responsive design | colour theory | STACK API | Firebase
FOR-07 | section comparisons | Spring Boot | product managers | UX designers | Other software engineers
FOR-07 | section comparisons | debugging
FOR-08 | section comparisons | back-end engineer? | interchangeably | Read the job description | code
FOR-08 | section comparisons | systems
FOR-09 | quotes | Jamie Craven, Back-end developer, Create | Bruno Krnetic, Back-end team lead, Async Labs
FOR-09 | quotes | Muhannad Ajjan, Senior back-end developer, Studocu
FOR-10 | section responsibilities | Planned and designed | PHP, Python, Ruby, Java | Debugging
FOR-10 | section responsibilities | race conditions | edge cases | Database | Performance | documenting
FOR-10 | section responsibilities | client | Code reviews | Staying current
FOR-11 | entries of typicalDay | Meeting | Working on code | Helping | Testing | Documentation
FOR-11 | section typicalDay | stand-up | retros | automated tests | business logic | two colleagues
FOR-11 | section typicalDay | Bugsnag
FOR-12 | practice | Front-End Engineering, 1–2 h, Open-source library, JavaScript, React, Backpack
FOR-12 | practice | Know the Code by Accenture, 4–5 h, Object-oriented programming, Continuous integration, Java, Spring
FOR-12 | practice | Software Engineering by Commonwealth Bank, 5–6 h, Modifying data models, Manual testing, Version control
FOR-12 | practice | ICG Technology Software Development by Citi, 5–6 h, Java, APIs, Machine learning, Risk assessment
FOR-13 | pay from indeed | about 160000 USD
FOR-13 | pay from glassdoor | about 97000 USD
FOR-13 | pay from bls | 132900 USD | US
FOR-13 | growth | "percent":25 | "averagePercent":5 | "from":2022 | "to":2032
FOR-14 | pay by role | back-end-developer 106000 126000 187000 | front-end-developer 86000 103000 143000
FOR-14 | pay by role | full-stack-developer 89000 106000 155000 | security-engineer 96000 121000 150000
FOR-14 | pay by role | devops-engineer 92000 106000 145000 | glassdoor USD
FOR-15 | section pay | technical skill | breadth and depth
FOR-16 | entries of training | degree | By skills first
FOR-17 | education | stack-overflow-2023 | nearly | 70 | burning-glass | 40 | no education requirement
FOR-18 | entries of hardSkills | Programming languages | Frameworks | Database | Version control | API
FOR-18 | entries of hardSkills | Testing | Documentation
FOR-19 | section softSkills | Proactivity | Problem solving | given and received | self-criticism
FOR-19 | section softSkills | Punctuality | deadlines | Communication | Respect
FOR-20 | author | editorial team
`

const guide = readGuide('back-end-developer')
const { sections, salaries, salaryComparison, technologies } = guide

const places: Record<string, (what: string) => string> = {
  title: () => guide.title,
  lead: () => guide.lead,
  category: () => guide.category,
  author: () => guide.author.name,
  section: (name) => JSON.stringify(sections[sectionNamed(name)]),
  'entries of': (name) =>
    entriesOf(name)
      .map((entry) => entry.name)
      .join(),
  'answer on': (topic) => entriesOf('questions').find(({ name }) => name.includes(topic))?.text ?? '',
  'number of questions': () => `${entriesOf('questions').length} questions`,
  technology: (name) =>
    JSON.stringify(technologies.flatMap(({ items }) => items).find((item) => item.name === name)),
  tools: () => JSON.stringify(technologies),
  'tools of': (source) =>
    JSON.stringify(
      technologies.flatMap(({ items }) => items).filter(({ sources }) => sources.includes(source)),
    ),
  'pay from': payFrom,
  'pay by role': payByRole,
  growth: () => JSON.stringify(guide.growth),
  education: () => JSON.stringify(guide.education),
  'career path': () =>
    guide.careerPath.map(({ level, name, duties }) => `${level} ${duties.length} ${name}`).join(),
  'next roles': () => guide.nextRoles.map(({ name }) => name).join(),
  'related roles': () => guide.relatedRoles.map(({ slug }) => slug).join(),
  quotes: () => guide.quotes.map(({ name, title, company }) => `${name}, ${title}, ${company}`).join(),
  practice: practiceCards,
  'date of': (id) => guide.sources.find((source) => source.id === id)?.asOf ?? '',
}

test('the back-end guide carries every fact of the sources, each in its place', () => {
  const missing = rows
    .split('\n')
    .filter((row) => row !== '')
    .flatMap((row) => {
      const [id, place = '', ...facts] = row.split(' | ')
      const text = textAt(place).toLowerCase()
      return facts
        .filter((fact) => !text.includes(fact.toLowerCase()))
        .map((fact) => `${id} ${place}: ${fact}`)
    })
  expect(missing).toEqual([])
})

test('no row of the reference is left out: what is not in the text is looked for on the page', () => {
  const onThePage = readFileSync('e2e/every-row-of-the-guide.spec.ts', 'utf8')
  const walked = new Set(`${rows}${onThePage}`.match(/[A-Z]{3}-\d\d/g))
  const counts = { BLU: 35, AVI: 11, SAL: 6, AGG: 16, FOR: 21 }
  const all = Object.entries(counts).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, i) => `${source}-${String(i + 1).padStart(2, '0')}`),
  )
  expect(all.filter((id) => !walked.has(id))).toEqual([])
})

function textAt(place: string) {
  const [name, read] = Object.entries(places)
    .filter(([name]) => place === name || place.startsWith(`${name} `))
    .sort(([one], [other]) => other.length - one.length)[0] ?? ['', () => '']
  return read(place.slice(name.length + 1)) ?? ''
}

function sectionNamed(name: string) {
  // A name the guide does not have reads as an empty place, and its facts as missing.
  return name as SectionName
}

function entriesOf(section: string) {
  return sections[sectionNamed(section)]?.entries ?? []
}

function payFrom(source: string) {
  return salaries
    .filter((fact) => fact.source === source)
    .map(({ axis, bucket, min, max, approximate, gross, ...fact }) => {
      const step = axis === 'years' ? `${bucket.from}-${bucket.to ?? 'more'}` : (bucket ?? 'all')
      const amount = min === max ? `${approximate ? 'about ' : ''}${min}` : `${min}–${max}`
      return `${step} ${amount} ${fact.currency} ${gross && 'gross'} ${fact.asOf} ${fact.country} ${fact.label}`
    })
    .join('\n')
}

function payByRole() {
  const columns = salaryComparison?.roles.map((role, column) =>
    [role, ...salaryComparison.rows.map(({ amounts }) => amounts[column])].join(' '),
  )
  return [salaryComparison?.source, salaryComparison?.currency, columns?.join('\n')].join(' ')
}

function practiceCards() {
  return guide.practice
    .map(({ title, company, hours, skills }) =>
      [company ? `${title} by ${company}` : title, `${hours.min}–${hours.max} h`, ...skills].join(', '),
    )
    .join('\n')
}
