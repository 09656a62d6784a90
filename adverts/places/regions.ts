import { placeKey } from './names'

const pairs = (text: string) =>
  text
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((entry) => entry.split('=') as [string, string])

const usStates =
  pairs(`AL=Alabama; AK=Alaska; AZ=Arizona; AR=Arkansas; CA=California; CO=Colorado; CT=Connecticut; DE=Delaware
DC=District of Columbia; FL=Florida; GA=Georgia; HI=Hawaii; ID=Idaho; IL=Illinois; IN=Indiana; IA=Iowa; KS=Kansas
KY=Kentucky; LA=Louisiana; ME=Maine; MD=Maryland; MA=Massachusetts; MI=Michigan; MN=Minnesota; MS=Mississippi
MO=Missouri; MT=Montana; NE=Nebraska; NV=Nevada; NH=New Hampshire; NJ=New Jersey; NM=New Mexico; NY=New York
NC=North Carolina; ND=North Dakota; OH=Ohio; OK=Oklahoma; OR=Oregon; PA=Pennsylvania; RI=Rhode Island
SC=South Carolina; SD=South Dakota; TN=Tennessee; TX=Texas; UT=Utah; VT=Vermont; VA=Virginia; WA=Washington
WV=West Virginia; WI=Wisconsin; WY=Wyoming`)

// a province's GeoNames region is a number
const canadianProvinces = pairs(`AB=Alberta/01; BC=British Columbia/02; MB=Manitoba/03; NB=New Brunswick/04
NL=Newfoundland and Labrador/05; NS=Nova Scotia/07; ON=Ontario/08; PE=Prince Edward Island/09; QC=Quebec/10
SK=Saskatchewan/11; YT=Yukon/12; NT=Northwest Territories/13; NU=Nunavut/14`).map(([code, entry]) => {
  const [name = '', region = ''] = entry.split('/')
  return { code, name, region }
})

/** US states and Canadian provinces by their code in capitals and by their name in lower case. */
export const states = new Map<string, { country: string; region: string }>([
  ...usStates.flatMap(([code, name]) =>
    [code, name.toLowerCase(), `${name.toLowerCase()} state`].map(
      (key) => [key, { country: 'US', region: code }] as const,
    ),
  ),
  ...canadianProvinces.flatMap(({ code, name, region }) =>
    [code, name.toLowerCase()].map((key) => [key, { country: 'CA', region }] as const),
  ),
])

/** Regions of other countries whose names stand where a country could: name, country, GeoNames region (may be empty). */
export const otherRegions = new Map<string, { country: string; region?: string }>(
  pairs(`england=GB.ENG; scotland=GB.SCT; wales=GB.WLS; northern ireland=GB.NIR; ile de france=FR.11; idf=FR.11
hauts de france=FR.32; grand est=FR.44; bretagne=FR.53; brittany=FR.53; normandie=FR.28; normandy=FR.28; nouvelle aquitaine=FR.75
occitanie=FR.76; auvergne rhone alpes=FR.84; rhone alpes=FR.84; bourgogne franche comte=FR.27; centre val de loire=FR.24
pays de la loire=FR.52; provence alpes cote d azur=FR.93; paca=FR.93; corse=FR.94; wallonie=BE.WAL; vlaanderen=BE.VLG
flandre=BE.VLG; bayern=DE.02; bavaria=DE.02; saxony=DE.13; sachsen=DE.13; hessen=DE.05; hesse=DE.05; baden wurttemberg=DE.01
nordrhein westfalen=DE.07; north rhine westphalia=DE.07; karnataka=IN; telangana=IN; maharashtra=IN; tamil nadu=IN; haryana=IN
uttar pradesh=IN; kerala=IN; gujarat=IN; catalonia=ES.56; cataluna=ES.56; andalusia=ES.51; lombardy=IT.09; lombardia=IT.09
new south wales=AU.02; nsw=AU.02; victoria=AU.07; vic=AU.07; queensland=AU.04; qld=AU.04; western australia=AU.08
minas gerais=BR; sao paulo state=BR; jalisco=MX; midlands=GB; yorkshire=GB`).map(([name, at]) => {
    const [country = '', region] = at.split('.')
    return [name, { country, ...(region && { region }) }]
  }),
)

/** The names of the French départements, which are no towns. */
export const departementNames = new Set(
  `ain; aisne; allier; alpes de haute provence; hautes alpes; alpes maritimes; ardeche; ardennes; ariege; aube; aude; aveyron
bouches du rhone; calvados; cantal; charente; charente maritime; cher; correze; haute corse; corse du sud; cote d or
cotes d armor; creuse; dordogne; doubs; drome; eure; eure et loir; finistere; gard; haute garonne; gers; gironde; herault
ille et vilaine; indre; indre et loire; isere; jura; landes; loir et cher; loire; haute loire; loire atlantique; loiret; lot
lot et garonne; lozere; maine et loire; manche; marne; haute marne; mayenne; meurthe et moselle; meuse; morbihan; moselle
nievre; nord; oise; orne; pas de calais; puy de dome; pyrenees atlantiques; hautes pyrenees; pyrenees orientales; bas rhin
haut rhin; rhone; haute saone; saone et loire; sarthe; savoie; haute savoie; seine maritime; seine et marne; yvelines
deux sevres; somme; tarn; tarn et garonne; var; vaucluse; vendee; vienne; haute vienne; vosges; yonne
territoire de belfort; essonne; hauts de seine; seine saint denis; val de marne; val d oise`.split(/; |\n/),
)

/** The GeoNames region of a French département (“69”, “2A”), and the country of an overseas one. */
export const departements = new Map<string, { country: string; region?: string }>([
  ...pairs(`84=01 03 07 15 26 38 42 43 63 69 73 74; 27=21 25 39 58 70 71 89 90; 53=22 29 35 56; 24=18 28 36 37 41 45; 94=2A 2B 20
44=08 10 51 52 54 55 57 67 68 88; 32=02 59 60 62 80; 11=75 77 78 91 92 93 94 95; 28=14 27 50 61 76
75=16 17 19 23 24 33 40 47 64 79 86 87; 76=09 11 12 30 31 32 34 46 48 65 66 81 82; 52=44 49 53 72 85; 93=04 05 06 13 83 84`).flatMap(
    ([region, codes]) => codes.split(' ').map((code) => [code, { country: 'FR', region }] as const),
  ),
  ...pairs('971=GP; 972=MQ; 973=GF; 974=RE; 976=YT; 975=PM; 987=PF; 988=NC').map(
    ([code, country]) => [code, { country }] as const,
  ),
])

const eu = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'
const europe = `${eu} GB CH NO IS LI`
const middleEast = 'AE SA IL QA KW BH OM JO EG TR'
const latam = 'MX BR AR CL CO PE UY CR PA EC GT DO PY BO SV HN NI VE'
const africa = 'ZA NG KE GH MA TN DZ EG SN CI CM RW UG TZ ET'
const asiaPacific = 'AU NZ JP KR SG IN HK TW CN MY PH ID TH VN'

/** Regions in which remote work is offered, as ISO-2 countries; empty means the whole world. */
export const workRegions = new Map<string, string>([
  ...['eu', 'european union', 'union europeenne', 'eea', 'ue'].map((name) => [name, eu] as const),
  ...['europe', 'europa', 'emea timezone', 'european timezone', 'european time zones'].map(
    (name) => [name, europe] as const,
  ),
  ['emea', `${europe} ${middleEast} ZA NG KE MA`],
  ['dach', 'DE AT CH'],
  ['benelux', 'BE NL LU'],
  ...['nordics', 'nordic', 'nordic countries', 'scandinavia'].map(
    (name) => [name, 'SE NO DK FI IS'] as const,
  ),
  ['baltics', 'EE LV LT'],
  ['iberia', 'ES PT'],
  ...['uk and ireland', 'uki', 'uk i'].map((name) => [name, 'GB IE'] as const),
  ...['north america', 'noram', 'northam', 'na', 'us canada', 'usa canada'].map(
    (name) => [name, 'US CA'] as const,
  ),
  ['amer', `US CA ${latam}`],
  ...['americas', 'north to south america'].map((name) => [name, `US CA ${latam}`] as const),
  ...['latam', 'latin america', 'latm', 'south america', 'amerique latine'].map(
    (name) => [name, latam] as const,
  ),
  ...['apac', 'asia pacific', 'apj'].map((name) => [name, asiaPacific] as const),
  ['asia', asiaPacific.replace('AU NZ ', '')],
  ['anz', 'AU NZ'],
  ...['africa', 'afrique'].map((name) => [name, africa] as const),
  ...['middle east', 'mena', 'gcc'].map((name) => [name, middleEast] as const),
  ...[
    'worldwide',
    'world wide',
    'global',
    'globally',
    'anywhere',
    'anywhere in the world',
    'international',
    'monde entier',
  ].map((name) => [name, ''] as const),
])

/** Whether a text is a département as France Travail writes it, which is no town: “35 - Ille et Vilaine”, “67 - Rhin (Bas)”. */
export function isDepartement(text: string): boolean {
  const [, name = '', before = ''] =
    /^\s*(?:\d{2,3}|2[AB])\s*-\s*([^()]+?)\s*(?:\(([^)]*)\))?\s*$/.exec(text) ?? []
  return departementNames.has(placeKey(`${before} ${name}`)) || departementNames.has(placeKey(name))
}
