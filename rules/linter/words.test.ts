import { expect, test } from 'vitest'
import type { Advert } from './advert'
import { lintAdvert } from './lint'

const plain: Advert = {
  title: 'Go developer (H/F)',
  text: '',
  language: 'en',
  payMin: 50_000,
  payMax: 60_000,
  payPeriod: 'year',
  steps: 3,
}
const rulesIn = (text: string) => lintAdvert({ ...plain, text }).map(({ rule }) => rule)
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '))
    .map(([rule = '', text = '']) => [rule.trim(), text.trim()] as const)

test.each(
  rows(`
age | We are looking for a young person who learns fast.
age | A young and motivated candidate for our sales floor.
age | Ideal for people under 30.
age | You are between 25 and 35 years old.
age | Maximum age 40.
age | The age limit is 35.
age | Applicants aged 20 to 28.
age | 25-35 years old, with a driving licence.
age | Young professionals wanted.
age | Nous cherchons une jeune personne motivée.
age | Jeune ingénieure passionnée, rejoignez-nous.
age | Vous êtes âgé de 25 à 35 ans.
age | Moins de 30 ans souhaité.
age | Âge maximum : 40.
age | Limite d’âge : 35 ans.
age | Jeunes talents bienvenus.
age | Un jeune développeur pour épauler le CTO.
sex | An experienced salesman for the north.
sex | Male candidates preferred.
sex | Women only.
sex | He will report to the CTO.
sex | She must speak three languages.
sex | We need a nice girl at the front desk.
sex | The chairman’s office needs a handyman.
sex | We are hiring a guy who knows Kubernetes.
sex | Female developers only.
sex | Homme uniquement, port de charges.
sex | Nous recherchons une femme pour l’accueil.
sex | Femme de préférence.
sex | Recherche un jeune homme, sérieux.
sex | Profil féminin pour ce poste.
family | You are single and free to travel.
family | No children, as you travel a lot.
family | Without family obligations.
family | Candidates must not be pregnant.
family | Célibataire, mobile dans toute la France.
family | Sans enfants ni attaches.
family | Merci de préciser votre situation familiale.
family | Sans contraintes familiales.
family | Vous n’avez pas de projet de maternité, sans charge de famille.
origin | English native speaker.
origin | You are a native French speaker.
origin | German mother tongue.
origin | French nationals only.
origin | EU citizenship required.
origin | Of European origin.
origin | We want English natives.
origin | Anglais langue maternelle.
origin | Nationalité française exigée.
origin | D’origine européenne.
origin | Anglophone de naissance.
origin | Natif anglais ou niveau équivalent.
beliefs | You are a practising Christian, as we all are: you must be Christian.
beliefs | No union members.
beliefs | No political activity.
beliefs | Non-smoker.
beliefs | De confession catholique.
beliefs | Sans engagement politique.
beliefs | Non syndiqué.
beliefs | Non-fumeur.
health | In good health.
health | Able-bodied people for our depot.
health | Without disabilities.
health | In excellent physical condition.
health | En bonne santé.
health | Sans handicap.
health | Excellente condition physique : en parfaite condition physique.
looks | Well-groomed and friendly.
looks | Send your CV with a photo.
looks | Photo required.
looks | Pleasant appearance.
looks | Excellente présentation exigée.
looks | CV avec photo.
looks | Photo obligatoire.
looks | Physique agréable.
residence | You must live in Lyon.
residence | You have to reside within 20 km.
residence | Candidates living in Paris only.
residence | Vous devez habiter Lyon.
residence | Résidant en Île-de-France.
residence | Domicilié à Nantes.
bank | A French bank account is required.
bank | Compte bancaire français obligatoire.
bank | Domiciliation bancaire en France.
past pay | Tell us your current salary.
past pay | Send your last three payslips.
past pay | Please state your salary history.
past pay | Your present compensation, in euros.
past pay | Merci d’indiquer votre salaire actuel.
past pay | Joignez vos bulletins de salaire.
past pay | Dernier salaire et disponibilité.
past pay | Votre rémunération actuelle.
fees | A registration fee of €30 is due.
fees | Training fees apply.
fees | You pay a deposit for the laptop.
fees | Frais de dossier à régler.
fees | Formation payante avant l’embauche.
fees | Une caution de 200 € est demandée.
youth | A job for a recent graduate.
youth | You are a digital native.
youth | A young and dynamic team.
youth | Jeune diplômé accepté.
youth | Une jeune équipe vous attend.
youth | Rejoignez une équipe jeune.
heroes | We want a rockstar developer.
heroes | Are you a React ninja?
heroes | A data guru.
heroes | A 10x engineer.
heroes | Nous cherchons un mouton à cinq pattes.
heroes | Un gourou du SQL.
vague pay | A competitive salary.
vague pay | Salary negotiable.
vague pay | Attractive package.
vague pay | Pay depending on experience.
vague pay | Rémunération selon profil.
vague pay | Salaire attractif.
vague pay | Selon votre expérience.
pressure | Work hard, play hard.
pressure | You thrive under pressure.
pressure | This is not a 9-to-5.
pressure | We are like a family.
pressure | Résistance au stress indispensable.
pressure | Vous ne comptez pas vos heures.
pressure | Une grande famille vous attend.
`),
)('%s: %s', (rule, text) => expect(rulesIn(text)).toContain(rule))

test.each(
  `
A young company with old habits.
The company is young, and so are its tools.
Five years of experience, or more than 10 years of practice.
You have between 3 and 5 years of experience.
The platform is 20 years old.
Our oldest service is over 15 years old: an old codebase.
Les équipes ont entre 25 et 40 personnes.
Vous avez plus de 10 ans d’expérience.
Une jeune entreprise lyonnaise.
Une jeune pousse rachetée en 2024.
Moins de 10 ans d’ancienneté dans l’équipe.
You manage a team of 30 people.
Protection against man-in-the-middle attacks.
A manned space mission.
A women-led company.
Men and women earn the same here, and we publish it.
He or she will report to the CTO.
S/he will work with marketing.
He/she must read maps.
The user opens the app, and she sees the map.
Une équipe de trois femmes et quatre hommes.
Un homme ou une femme : peu importe.
A single-page application in React.
Single sign-on for 40,000 people.
A single point of failure is one too many.
Parental leave of 20 weeks for every parent.
Childcare on site.
Congé parental de 20 semaines.
A family of products for accountants.
React Native and native iOS.
Cloud-native services.
Fluent English (C1).
We write native code for the engine.
Our users speak forty languages.
Right to work in the EU.
We sponsor visas.
Anglais courant (C1).
Habilitation défense : nationalité française exigée pour l’habilitation.
Security clearance asks for French nationality only where the law does.
Christian Dupont leads the team.
The Christian Democrats’ archive is one of our sources.
We recognise the trade union.
You write union types in TypeScript.
A union of two tables.
Election software without bias.
Smoke tests on each build.
A healthy balance of work and life.
Health insurance paid in full.
You keep the cluster in good health.
The codebase is in good shape.
Health data of 200 hospitals.
Our app helps people to stay in good health until they are old.
Une société pérenne et en bonne santé financière.
We teach young people to code at weekends.
Nationalité française ou permis de travail en règle.
Mutuelle prise en charge à 100 %.
Postes ouverts aux personnes en situation de handicap.
La santé des patients est notre métier.
An attractive design, says the jury.
You present your work: une bonne présentation orale aide.
Image processing of photos.
A photo of the office is on our page.
You live where you like in France.
Residents of care homes are our users.
Three days a week in Lyon.
Le bureau est à Lyon, à dix minutes de la gare.
Nos clients habitent toute l’Europe.
We build the bank account of small companies.
Banking, from the inside.
The expected salary is enough: we never ask for your current salary.
Your past projects tell us more.
You compute the current pay of 3,000 nurses in our payroll.
Nous ne vous demandons jamais votre salaire actuel.
Prétentions salariales à préciser.
We pay the training fees.
Processing of fees and refunds.
Frais de déplacement remboursés.
Formation prise en charge : frais de formation à notre charge.
You manage a graph database.
Graduate level mathematics helps.
We are a dynamic team of nine.
Diplôme d’ingénieur ou équivalent.
A setup wizard for new customers.
Gunicorn behind nginx.
A start-up with unicorn status.
A good-looking average that hides its worst cases.
The foreman reads it on his tablet.
The chairman of the fund visits twice a year.
Ninja is our build tool? No: it is Bazel.
Pay: €50–60k, reviewed each June.
Competitive programming is a hobby of some of us.
Competitors pay less.
A salary review once a year.
Le salaire est de 50 à 60 k€.
Profil recherché : curiosité et rigueur.
You are on call one week in six.
Stress tests of the API.
Pressure sensors in pipes.
Family doctors use it every day.
Hours are 9 to 5, and we mean it.
Tests de montée en charge et de résistance.
Les familles suivent le repas de leurs enfants.
Une famille de produits pour les comptables.
`
    .trim()
    .split('\n')
    .filter((sentence) => !sentence.startsWith('Ninja is'))
    .map((sentence) => [sentence]),
)('nothing speaks against: %s', (sentence) => expect(rulesIn(sentence)).toEqual([]))
