import { expect, test } from 'vitest'
import { technologyNames } from '@/rules/technologies/names'
import { companies, technologiesOfAdvert } from './of-advert'

const of = (text: string, title = 'Software Engineer') => technologiesOfAdvert(title, {}, text)

test.each([
  'Started by the founders of Airtable and Okta.',
  'We are backed by OpenAI, Stripe and the former CEO of GitHub.',
  'We raised $24 million from funds such as AIX Ventures.',
  'Advisors including Ana (co-founder of Kubernetes) and Bo (creator of Envoy) help us.',
  'Our customer roster includes SentinelOne and Adobe XD.',
  'Our team from Pinterest, Shopify and Uber moves fast.',
  'You report to Jana (ex-Stripe, ex-GitLab).',
  'Our investors also backed Notion, Figma and Linear.',
  'We raised our Series A from the investors of Slack, Dropbox and Canva.',
  'Our founders previously ran teams at Shopify and Databricks.',
  'Trusted by teams at Airbnb, Okta and Snowflake.',
  'Our customers include Notion, Zapier and Asana.',
  'Customers such as Okta, Cloudflare and GitLab rely on us.',
  'Nos investisseurs ont aussi financé Hugging Face et Dataiku.',
  'Partenaire de Microsoft, AWS et Google Cloud, nous avons des bureaux partout.',
  'Nos clients : Salesforce, Contentsquare et Dataiku.',
  'Fondée par des anciens de Dataiku et de Criteo.',
  'We compete with Stripe and partner with Shopify.',
  'We are SOC 2 and ISO 27001 certified.',
  'Before this, many of us worked on maps, phones and Salesforce.',
  'It runs at large companies and fast-growing startups: Uber, OpenAI and Stripe.',
  'Drawing from tech giants like Google and AWS, we ship fast.',
  'Our solutions seamlessly fit into tools like GitHub, Slack and Notion.',
  'You’d join people who worked at CrowdStrike and Cloudflare before.',
])('what a company says of others is no tool: %s', (text) => {
  expect(of(text)).toEqual([])
})

test.each([
  ['You answer customers in Zendesk and Intercom.', ['Zendesk', 'Intercom']],
  ['Experience with Salesforce; you keep our customers’ data in HubSpot.', ['Salesforce', 'HubSpot']],
  ['Vous conseillez nos clients sur AWS et Azure.', ['AWS', 'Azure']],
  ['We use Claude and GPT-4 through their APIs, and Figma.', ['OpenAI', 'Figma']],
  ['Our customers run Kubernetes, and so will you.', ['Kubernetes']],
  ['You keep us ISO 27001 certified.', ['ISO 27001']],
])('what the work uses is kept: %s', (text, names) => {
  expect(of(text)).toEqual(expect.arrayContaining(names))
})

test('a long list is kept whole, the best borne out first', () => {
  const stack =
    'TypeScript, Python, Go, React, Next.js, Redux, NestJS, FastAPI, GraphQL, gRPC, PostgreSQL, Redis, Kafka, ClickHouse, AWS, Kubernetes, Terraform, Helm, Grafana'
  const found = of(`Our stack: ${stack}. You know Kafka well, and you like Kafka.`, 'Kafka Engineer')
  expect(found).toHaveLength(19)
  expect(found[0]).toBe('Kafka')
})

test('a tag and the title bear a name out; the company’s own name does not', () => {
  expect(
    technologiesOfAdvert(
      'Data Engineer (dbt)',
      { tags: ['SQL'], company: 'Snowflake Partners' },
      'Snowflake, Python and dbt.',
    ),
  ).toEqual(['dbt', 'SQL', 'Python'])
})

test('every name that is also a company’s is a technology of the lists', () => {
  expect([...companies].filter((name) => !technologyNames.includes(name))).toEqual([])
})
