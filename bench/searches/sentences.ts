/**
 * Sentences that people write into one box, in the notation of words.ts; `rather` is what a search prefers and never
 * insists on. Written from the words alone, kind by kind.
 */
export const sentences = `
# pay
back-end developer 60k = role: back-end-developer; pay: 60000 EUR
data engineer paris 55 000 € = role: data-engineer; city: Paris; pay: 55000 EUR
product manager plus de 50k€ = role: product-manager; pay: 50000 EUR
software engineer £60k london = role: back-end-developer, full-stack-developer, front-end-developer, mobile-developer, ios-developer, tech-lead; pay: 60000 GBP; city: London
développeur java toulouse 45 k€ = role: back-end-developer, full-stack-developer; tech: Java; city: Toulouse; pay: 45000 EUR
devops salaire 55.000 euros = role: devops-engineer; pay: 55000 EUR
# place and country
développeur back-end à Toulouse = role: back-end-developer; city: Toulouse
jobs in Berlin = city: Berlin
data analyst near Amsterdam = role: data-analyst; city: Amsterdam
devops île-de-france = role: devops-engineer; city: Paris
product manager région parisienne = role: product-manager; city: Paris
développeur bretagne = role: back-end-developer, front-end-developer, full-stack-developer, mobile-developer, android-developer, ios-developer; city: Rennes
software engineer londres = role: back-end-developer, full-stack-developer, front-end-developer, mobile-developer, ios-developer, tech-lead; city: London
emplois Munich = city: Munich
QA engineer Milano = role: qa-engineer, qa-automation-engineer; city: Milan
product owner paris ou lyon = role: product-owner; city: Paris, Lyon
cloud engineer sweden = role: cloud-engineer; country: SE
machine learning in spain = role: machine-learning-engineer, mlops-engineer, ai-engineer; country: ES
architecte cloud en Suisse = role: cloud-architect; country: CH
developer uk = role: back-end-developer, full-stack-developer, front-end-developer, mobile-developer, ios-developer, android-developer, tech-lead; country: GB
# contract
freelance figma = tech: Figma; contract: freelance
stage développeur = role: back-end-developer, front-end-developer, full-stack-developer, mobile-developer; contract: internship
devops CDD = role: devops-engineer; contract: fixed_term
CDI data scientist paris = role: data-scientist; contract: permanent; city: Paris
freelance data engineer or data analyst = role: data-engineer, data-analyst; contract: freelance
python contractor = tech: Python; contract: freelance
# workplace
full remote kotlin = tech: Kotlin; workplace: remote
développeur front-end 100% télétravail = role: front-end-developer; workplace: remote
hybrid product designer paris = role: product-designer; workplace: hybrid; city: Paris
remote jobs in portugal = workplace: remote; country: PT
work from home customer success = role: customer-success-manager; workplace: remote
# level
junior data analyst = role: data-analyst; rather: seniority junior
senior devops engineer hybrid = role: devops-engineer; rather: seniority senior; workplace: hybrid
développeur python bac+5 débutant = role: back-end-developer, full-stack-developer; tech: Python; rather: seniority junior
experienced SRE = role: site-reliability-engineer; rather: seniority senior
# company
kestrel sante java = company: kestrel-sante; tech: Java
data jobs at Tessel = company: tessel; role: data-engineer, data-analyst, data-scientist, analytics-engineer, data-architect, head-of-data
petrel assurance data scientist = company: petrel-assurance; role: data-scientist
Glasnevin Labs SRE = company: glasnevin-labs; role: site-reliability-engineer
# filler
english speaking developer jobs in paris = role: back-end-developer, full-stack-developer, front-end-developer, mobile-developer, ios-developer, android-developer, tech-lead; city: Paris
startup product designer = role: product-designer
looking for a job as a data scientist = role: data-scientist
je cherche un poste de product manager à Nantes = role: product-manager; city: Nantes
# gender and number
commerciale nantes = role: account-executive; city: Nantes
testeuse logiciel = role: qa-engineer, qa-automation-engineer
chargée de recrutement = role: tech-recruiter
directrice technique = role: cto
ingénieures data = role: data-engineer
security engineers = role: security-engineer
# compounds and kin
cyber securite = role: security-engineer, soc-analyst, penetration-tester, ciso
administrateur systeme et reseau = role: system-administrator, network-engineer
graphiste = role: ui-designer, product-designer
cpp = tech: C++
c sharp developer = role: back-end-developer, full-stack-developer; tech: C#
C ++ embarqué = role: embedded-engineer; tech: C++
rédactrice web = role: content-manager
IT project manager = role: it-project-manager
# typing
develloppeur pyton = role: back-end-developer, full-stack-developer; tech: Python
data scientits paris = role: data-scientist; city: Paris
full stak developper = role: full-stack-developer
produt owner = role: product-owner
# pasted
Data Scientist (H/F) – Paris = role: data-scientist; city: Paris
Développeur Front-End React F/H - CDI = role: front-end-developer; tech: React; contract: permanent
Senior Back-End Developer (m/f/d) = role: back-end-developer; rather: seniority senior
[Remote] UX Researcher (all genders) = role: ux-researcher; workplace: remote
# of every kind
android developer 45k strasbourg = role: android-developer, mobile-developer; city: Strasbourg; pay: 45000 EUR
scrum master varsovie = role: scrum-master; city: Warsaw
data engineer remote bordeaux = role: data-engineer; workplace: remote; city: Bordeaux
chef de produit à distance = role: product-manager; workplace: remote
recruteuse tech grenoble = role: tech-recruiter; city: Grenoble
jobs at Halden in Lyon = company: halden; city: Lyon
growth marketer full remote = role: growth-marketer; workplace: remote
pentesteuse = role: penetration-tester
développeuse front lisbonne = role: front-end-developer; city: Lisbon
responsable marketing montpellier = role: chief-marketing-officer, product-marketing-manager, growth-marketer; city: Montpellier
security engineer at least 60000 euros = role: security-engineer; pay: 60000 EUR
CTO paris 130k = role: cto; city: Paris; pay: 130000 EUR
working student data = contract: internship; role: data-analyst, data-engineer, data-scientist
stage machine learning rennes = contract: internship; role: machine-learning-engineer; city: Rennes
architecte logiciel = role: software-architect
software architects = role: software-architect
QA freelance paris = role: qa-engineer, qa-automation-engineer; contract: freelance; city: Paris
ingenieur devopps = role: devops-engineer
sales jobs in dublin = role: account-executive, account-manager, head-of-sales, sales-development-representative, presales-engineer; city: Dublin
back end node js amsterdam = role: back-end-developer; tech: Node.js; city: Amsterdam
we are looking for a UX designer = role: product-designer
head of data hybrid = role: head-of-data; workplace: hybrid
DSI = role: cto
customer success manager occitanie = role: customer-success-manager; city: Toulouse, Montpellier
`
