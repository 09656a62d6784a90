import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { xml } from './xml'

const read = (feed: string | Uint8Array) => {
  const { records, isWhole } = xml.other?.readBytes(Buffer.from(feed)) ?? { records: [], isWhole: false }
  return { isWhole, jobs: records.map((one) => ('record' in one ? xml.read(one.record) : one)) }
}

const indeed = `<?xml version="1.0" encoding="utf-8"?>
<source>
  <publisher>Halden</publisher><publisherurl>https://halden.example</publisherurl>
  <job>
    <title><![CDATA[Planner & modeller]]></title>
    <date><![CDATA[Wed, 19 Aug 2026 23:10:38 GMT]]></date>
    <referencenumber><![CDATA[H-1]]></referencenumber>
    <url><![CDATA[https://halden.example/h-1?a=1&b=2]]></url>
    <company><![CDATA[Halden]]></company>
    <city>Lyon</city><state>Rh&#xF4;ne</state><country>FR</country>
    <description><![CDATA[<p>You plan 40,000 trips &amp; more.</p>]]></description>
    <salary>45 000 - 55 000 € par an</salary><jobtype>fulltime</jobtype>
    <category>Logistics</category><category>Planning</category>
    <expirationdate>2026-12-31</expirationdate><remotetype>Hybrid remote</remotetype>
  </job>
  <job><title>Clerk</title><referencenumber>H-2</referencenumber><description>&lt;p&gt;You file.&lt;/p&gt;</description></job>
  <job><referencenumber>H-3</referencenumber></job>
</source>`

test('a feed as job boards read it is read, with CDATA and escaped HTML', () => {
  const records = xml.other?.readBytes(Buffer.from(indeed))
  expect(records?.isWhole).toBe(true)
  expect(records?.records).toHaveLength(3)
  const [one, two, three] = records?.records.flatMap((one) => ('record' in one ? [one.record] : [])) ?? []
  expect(xml.read(one)).toMatchObject({
    externalId: 'H-1',
    title: 'Planner & modeller',
    company: 'Halden',
    places: [{ text: 'Lyon, Rhône', country: 'FR' }],
    html: '<p>You plan 40,000 trips &amp; more.</p>',
    payText: '45 000 - 55 000 € par an',
    workplace: 'hybrid',
    sourceUrl: 'https://halden.example/h-1?a=1&b=2',
    publishedAt: new Date('2026-08-19T23:10:38Z'),
    lastDay: '2026-12-31',
  })
  expect(xml.read(two)).toMatchObject({ externalId: 'H-2', html: '<p>You file.</p>' })
  expect(() => xml.read(three)).toThrow('has no title')
})

test('RSS with fields of a namespace of its own is read, and its channel is no job', () => {
  const { jobs, isWhole } =
    read(`<rss version="2.0" xmlns:joblisting="http://jobs.example/ns" xmlns:content="http://c.example">
    <channel><title>An agency</title><link>https://agency.example</link><description>All of it</description>
      <item><guid isPermaLink="true">https://agency.example/1</guid><link>https://agency.example/1</link>
        <title>Applications manager</title><content:encoded>&lt;p&gt;Lead it.&lt;/p&gt;</content:encoded>
        <pubDate>Wed, 19 Aug 2026 23:10:38 GMT</pubDate>
        <joblisting:minimumSalary>135000</joblisting:minimumSalary><joblisting:maximumSalary>175000</joblisting:maximumSalary>
        <joblisting:salaryCurrency>USD</joblisting:salaryCurrency><joblisting:salaryInterval>Year</joblisting:salaryInterval>
        <joblisting:location>Atlanta, Georgia</joblisting:location></item>
    </channel></rss>`)
  expect(isWhole).toBe(true)
  expect(jobs).toMatchObject([
    {
      externalId: 'https://agency.example/1',
      title: 'Applications manager',
      html: '<p>Lead it.</p>',
      places: [{ text: 'Atlanta, Georgia' }],
      pay: { min: 135_000, max: 175_000, currency: 'USD', period: 'year' },
    },
  ])
})

test('positions whose names stand in nested elements are read', () => {
  const { jobs } =
    read(`<workzag-jobs><position><id>18</id><subcompany>Acme &amp; Co.</subcompany><office>Munich</office>
    <name>Data engineer</name><jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[<ul><li>Pipes</li></ul>]]></value></jobDescription></jobDescriptions>
    <employmentType>permanent</employmentType><createdAt>2026-11-13T14:10:41+00:00</createdAt></position></workzag-jobs>`)
  expect(jobs).toMatchObject([
    {
      externalId: '18',
      title: 'Data engineer',
      company: 'Acme & Co.',
      places: [{ text: 'Munich' }],
      contract: 'permanent',
    },
  ])
  expect(JSON.stringify(jobs)).toContain('<li>Pipes</li>')
})

test('an address with lines of its own, and a French feed', () => {
  const { jobs } =
    read(`<offres><offre id="F-1"><intitule>Développeuse</intitule><entreprise>Halden</entreprise>
    <localisation><ville>Nantes</ville><pays>FR</pays></localisation><descriptif>Vous écrivez.</descriptif><type_contrat>CDI</type_contrat></offre></offres>`)
  expect(jobs).toMatchObject([
    {
      externalId: 'F-1',
      title: 'Développeuse',
      company: 'Halden',
      places: [{ text: 'Nantes', country: 'FR' }],
      contract: 'permanent',
    },
  ])
})

const accented = (set: string) =>
  `<?xml version="1.0" encoding="${set}"?><jobs><job><title>Chargé d’études</title></job></jobs>`

test.each([
  ['windows-1252', iconv.encode(accented('windows-1252'), 'win1252')],
  ['ISO-8859-1', iconv.encode(accented('ISO-8859-1'), 'win1252')],
  ['UTF-16', iconv.encode(accented('UTF-16'), 'utf16le', { addBOM: true })],
  ['UTF-8', Buffer.from(`\ufeff${accented('UTF-8')}`)],
])('letters are those that the feed says: %s', (_, bytes) => {
  expect(read(bytes).jobs).toMatchObject([{ title: 'Chargé d’études' }])
})

const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
const deep = `${'<a>'.repeat(500)}x${'</a>'.repeat(500)}`

test.each([
  [
    'a billion laughs',
    `<!DOCTYPE j [<!ENTITY l0 "ha">${laughs}]><jobs><job><title>&l9;</title></job></jobs>`,
    'declares entities',
  ],
  [
    'a file of the server',
    '<!DOCTYPE j [<!ENTITY x SYSTEM "file:///etc/passwd">]><jobs><job><title>&x;</title></job></jobs>',
    'declares entities',
  ],
  [
    'entities of parameters',
    '<!DOCTYPE j [<!entity % p SYSTEM "http://a.example/p.dtd"> %p;]><jobs/>',
    'declares entities',
  ],
  ['an element that is not closed', '<jobs>\n<job>\n<title>Planner</title></jobs>', 'look at line 3'],
  ['a feed cut off', '<jobs><job><title>Planner</title></job><job><ti', 'is no XML that we can read'],
  ['a page', '<!DOCTYPE html><html><title>Jobs</title></html>', 'is a page for people'],
  ['JSON', '{"jobs": []}', 'is JSON and no XML'],
  ['words', 'title;city', 'is no XML'],
  ['nothing', '', 'is no XML'],
  ['letters that nobody knows', '<?xml version="1.0" encoding="x-martian"?><jobs/>', 'which we cannot read'],
  [
    'UTF-8 that is none',
    Buffer.concat([
      Buffer.from('<jobs><job><title>Écoéèàùêîô</title></job>'),
      Buffer.from([0xff, 0xfe, 0xe9]),
    ]),
    'broken letters',
  ],
  ['no title', '<jobs><job><colour>red</colour></job></jobs>', 'holds no element with the title'],
  ['depth', `<jobs><job><title>Planner</title>${deep}</job></jobs>`, 'nested'],
])('%s is refused in a sentence', (_, feed, problem) => {
  expect(() => read(feed)).toThrow(problem)
})

test('what is over 100 MB is not begun, and an element with the name of a prototype harms nothing', () => {
  expect(() => read(Buffer.alloc(100_000_001))).toThrow('over 100 MB')
  const { jobs } = read(
    '<jobs><job><title>Planner</title><id>1</id><company><name>Halden</name></company><note>&unknown; &amp;amp;</note></job></jobs>',
  )
  expect(jobs).toMatchObject([{ title: 'Planner', company: 'Halden' }])
  expect(() =>
    read('<jobs><__proto__><title>x</title></__proto__><job><title>Planner</title></job></jobs>'),
  ).toThrow()
  expect(({} as { title?: string }).title).toBeUndefined()
})

test('what the elements of a long feed were taken for is told by its beginning', () => {
  const job = `<job><title>Planner</title><id>1</id><text><![CDATA[${'<p>é</p>'.repeat(900)}]]></text></job>`
  const long = `<?xml version="1.0"?><jobs>${job.repeat(200)}</jobs>`
  const parts = [
    { head: 'title', part: 'title' },
    { head: 'id', part: 'id' },
    { head: 'text', part: 'description' },
  ]
  expect(xml.other?.columnsOf(Buffer.from(long))).toMatchObject(parts)
  expect(xml.other?.columnsOf(iconv.encode(long, 'utf16le', { addBOM: true }))).toMatchObject(parts)
})

test('what each element was taken for is told, and which are not read', () => {
  expect(
    xml.other?.columnsOf(Buffer.from('<jobs><job><intitule>A</intitule><couleur>red</couleur></job></jobs>')),
  ).toEqual([
    { head: 'intitule', part: 'title', samples: ['A'] },
    { head: 'couleur', part: '', samples: ['red'] },
  ])
})

test('a feed whose title nobody knows shows its elements, and is read by the one that is named', () => {
  const feed = Buffer.from(
    '<jobs><job><stelle>Planner</stelle><ort>Lyon</ort></job><job><stelle>Router</stelle></job></jobs>',
  )
  expect(xml.other?.columnsOf(feed)).toMatchObject([
    { head: 'stelle', part: '', samples: ['Planner', 'Router'] },
    { head: 'ort', part: '', samples: ['Lyon'] },
  ])
  const said = [
    { head: 'stelle', part: 'title' },
    { head: 'ort', part: 'city' },
  ] as const
  expect(xml.other?.readBytes(feed, said).records).toEqual([
    { record: { title: 'Planner', city: 'Lyon' } },
    { record: { title: 'Router' } },
  ])
})
