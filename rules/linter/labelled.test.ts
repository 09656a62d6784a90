import { expect, test } from 'vitest'
import { lintAdvert } from './lint'

// Sentences as adverts put them, written for this test; which rule each breaks was decided before the linter read it.
const labelled = `
age | The ideal candidate is under 35.
age | We prefer applicants younger than 30.
age | You should be no older than 40, as the team is.
age | Young people with fire in the belly are welcome.
age | A young talent who wants to grow with us.
age | Profil de 20 à 30 ans recherché.
age | Nous privilégions les jeunes profils.
age | Pas plus de 45 ans.
sex | He should be used to customers on the phone.
sex | Looking for a strong woman to lead the floor.
sex | Repairmen with a van.
sex | Une secrétaire : femme souhaitée.
sex | Nous recrutons un homme de terrain.
sex | Ladies only.
family | We need someone without kids, given the hours.
family | You must be unmarried.
family | Poste idéal pour célibataire.
family | Sans charge de famille de préférence.
family | Pregnant women need not apply.
origin | Native English speaker, or as good.
origin | A native English speaker for our blog.
origin | Only Dutch natives.
origin | Spanish as a mother tongue is a must.
origin | Espagnol : langue maternelle uniquement.
origin | Candidats de nationalité européenne uniquement.
origin | British citizens only.
beliefs | A non-smoker for our small office.
beliefs | You are religious, and so are our patients.
beliefs | Sans activité syndicale.
health | People in perfect health, please.
health | Candidates without health issues.
health | Vous êtes en parfaite santé.
health | Sans restriction médicale.
looks | A good-looking host for our fairs.
looks | Très bonne présentation.
looks | Merci de joindre un CV avec photo.
residence | You need to live close to the depot.
residence | You should reside in Brittany.
residence | Le candidat doit résider dans le département.
residence | Personne habitant en Alsace.
bank | German bank account needed.
past pay | What is your present salary?
past pay | Include your previous compensation.
past pay | Indiquez votre rémunération précédente.
past pay | Trois derniers bulletins de paie à joindre.
past pay | Your current pay decides our offer.
fees | An application fee of £20 is payable.
fees | Frais d’inscription : 50 €.
fees | La formation est à vos frais : formation à vos frais.
orientation | Straight candidates only.
orientation | No homosexuals in our teams.
orientation | Moralité irréprochable exigée.
orientation | Homosexuels s’abstenir.
means | No welfare recipients.
means | Personne sans dettes.
means | A credit history is required.
office | Sans mandat électif.
office | No whistleblowers, please.
office | Pas de lanceurs d’alerte chez nous.
name or genes | A French-sounding surname helps with our customers.
name or genes | White people only.
name or genes | Pas d’étrangers dans nos équipes.
name or genes | Profil BBR.
youth | Fresh grads welcome.
youth | Our young team has a kicker.
youth | Poste ouvert aux jeunes diplômés.
heroes | Seeking a growth wizard.
heroes | Tu es une rockstar du front.
heroes | Superheroes wanted.
vague pay | Market-rate compensation.
vague pay | Pay DOE.
vague pay | Package attractif.
vague pay | Salaire en fonction du profil.
pressure | You are resistant and work well under constant pressure.
pressure | Vous êtes résistante au stress.
pressure | We’re a family, so we stay late.
none | You have led young products to their first thousand users.
none | Our customers are under 30 minutes from help.
none | The youngest service is two years old.
none | Between 20 and 30 deployments a week.
none | Notre entreprise a plus de 30 ans.
none | Entre 10 et 15 ans de données à reprendre.
none | Vous avez moins de 5 ans d’expérience ? Écrivez-nous.
none | The salesperson and the developer sit together.
none | Man pages are documentation, too.
none | She has led the team since 2021, and you will report to her.
none | Women in tech meet here each month.
none | Notre directrice technique a fondé l’entreprise.
none | Every child in the city eats our lunches.
none | Single-tenant and multi-tenant installations.
none | A married couple may share an account in our app.
none | The marital status in the tax form is your first project.
none | L’application suit la grossesse de nos patientes.
none | Native apps for both stores.
none | English is spoken in meetings, at level B2 or better.
none | The mother board of our device is new.
none | Le français est la langue de travail.
none | We translate into nine languages with native-quality tools.
none | Union representatives are part of the process.
none | Our Catholic school customers pay by invoice.
none | Political parties are no customers of ours.
none | A non-smoking building.
none | You look after the health of 400 servers.
none | Health checks, alerts and dashboards.
none | The office has a lift and is accessible.
none | L’établissement est accessible aux personnes à mobilité réduite.
none | Votre santé compte : 30 jours de congés.
none | The picture pipeline handles a million photos a day.
none | You give presentations to customers.
none | Une présentation de votre projet vous sera demandée.
none | You live within the code of others for a while.
none | Data must reside in the EU.
none | Les données doivent résider en France.
none | Work from home, wherever that is in Belgium.
none | Nos utilisateurs habitent à la campagne.
none | You connect bank accounts through an API.
none | Rapprochement bancaire automatique.
none | Our current pay scale is public.
none | The last salary survey put us in the upper half.
none | Le calcul des bulletins de paie de 300 clients.
none | Card processing fees are our customers’ worry, and yours.
none | We cover the fees of your training.
none | La caution des locataires est gérée par notre logiciel.
none | Formation interne de deux semaines.
none | A graduate scheme ended in 2024.
none | The team is experienced and calm.
none | L’équipe est dynamique et rit beaucoup.
none | Diplômée ou autodidacte, peu importe.
none | You maintain the import wizard.
none | Our investors expected a unicorn and got a company.
none | Our pay is above the median of the market, and stated above.
none | Rémunération : 48 à 55 k€ brut par an.
none | Le profil est technique.
none | Pressure vessels are inspected by drones.
none | On-call is paid, and rare.
none | Les horaires sont souples.
none | Family leave is the same for everyone.
none | Un logiciel pour les grandes familles.
none | LGBT people are welcome, and so are straight people.
none | A straightforward process in three steps.
none | No technical debt is hidden from you.
none | Our product helps people without debts to save.
none | Whistleblowers use our software to speak safely.
none | Un outil pour les lanceurs d’alerte.
none | Nos clients sont des élus locaux.
none | Genetic screening data of 40 hospitals.
none | Candidates of every name and colour.
none | Une consonance française dans les noms de nos produits.
none | A credit score is computed in 200 milliseconds.
age | Wanted: candidates aged 25 to 32.
age | Une jeune commerciale pour l’Île-de-France.
age | Vous avez entre 22 et 28 ans.
age | No applicants over 50.
sex | Our next hire is a craftsman? We need a businesswoman.
sex | Recherchons un homme pour le support de nuit.
sex | He must know our customers by name.
family | Applicants with no family commitments preferred.
family | Disponible le soir, sans charges de famille.
origin | French mother tongue required.
origin | Native-level German speaker.
origin | Francophone natif exigé.
beliefs | No union activists, please.
beliefs | Sans appartenance politique.
health | Without medical conditions that keep you from travelling.
health | De bonne condition physique.
looks | A pleasant appearance is expected at the desk.
looks | Photo souhaitée.
residence | Candidates must reside within the department.
residence | Domiciliée à Bordeaux ou alentour.
bank | A local bank account is needed for your expenses.
past pay | What was your last salary?
past pay | Votre dernier salaire, s’il vous plaît.
fees | Administration fees of €45 apply.
fees | Frais de formation : 200 €.
youth | New grads are our favourites.
youth | Poste pour jeune diplômée.
heroes | Un ninja du CSS.
heroes | An SEO guru with a heart.
vague pay | We offer a competitive package.
vague pay | Rémunération motivante.
pressure | You work well under high pressure.
pressure | Nous sommes une grande famille.
none | You will have 30 people to talk to in your first month.
none | The average age of our servers is four years.
none | Notre plus jeune module a deux ans.
none | Plus de 40 villes, moins de 20 serveurs.
none | An all-women board chose our new product name.
none | The manager and her team answer within a day.
none | Une équipe mixte, quatre pays.
none | Children’s books are what we print.
none | Les enfants de nos clients testent nos jeux.
none | The native ad format loads in 90 milliseconds.
none | The mother company is in Lille.
none | German and Dutch are spoken on the phone, B2 is enough.
none | Notre clientèle est européenne.
none | Church archives are among our customers.
none | L’appli recense les lieux de culte ouverts le dimanche.
none | A healthy code base and a green pipeline.
none | La bonne santé du réseau dépend de vous.
none | The presentation layer is written in Svelte.
none | Des photos de chantier arrivent par milliers.
none | Our data centre resides in Gravelines.
none | Vous habitez où vous voulez.
none | A bank of 300 questions for interviews.
none | Le compte bancaire de nos clients est relié par API.
none | Your present team stays, the tool changes.
none | The last pay review was in March.
none | Les frais de port sont calculés à l’avance.
none | The fee engine bills 40 carriers.
none | We graduate from pilots to contracts in ten weeks.
none | L’équipe est née en 2019.
none | The onboarding wizard needs a new first page.
none | Unicorn is also a Ruby server, and we run it.
none | The package manager is pnpm.
none | Notre profil LinkedIn est à jour.
none | Tire pressure is measured each second.
none | A family of fonts, drawn here.
none | L’outil suit la famille de prix.
none | Straight lines, few colours: our charts.
none | The debt of our clients is collected fairly.
none | Une élue nous a confié son outil de pétitions.
none | Whistle-blowing reports are encrypted end to end.
none | A white-label shop for 40 brands.
none | Black Friday is our busiest day.
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | '))

test('of what breaks a rule nine in ten are found, and of what is found nineteen in twenty break it', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(200)
  const missed: string[] = []
  const wrong: string[] = []
  let right = 0
  for (const [label = '', text = ''] of labelled) {
    const advert = {
      title: 'Product owner',
      text,
      language: 'en' as const,
      payMin: 1,
      payMax: 1,
      payPeriod: 'year' as const,
      steps: 1,
    }
    const found = lintAdvert(advert).map(({ rule }) => rule)
    if (label !== 'none' && !found.includes(label)) missed.push(`${label}: ${text}`)
    if (found.includes(label)) right++
    wrong.push(...found.filter((rule) => rule !== label).map((rule) => `${rule}: ${text}`))
  }
  const [recall, precision] = [right / (right + missed.length), right / (right + wrong.length)]
  expect({ recall, missed }).toMatchObject({ recall: expect.toSatisfy((share: number) => share >= 0.9) })
  expect({ precision, wrong }).toMatchObject({
    precision: expect.toSatisfy((share: number) => share >= 0.95),
  })
})
