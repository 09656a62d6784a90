import { formatDate } from '../dates'
import { type Letter, nameInLetter, paragraphs } from '../letters'
import { jour } from '../mail/french'

type Days = { firstDay: string; lastDay: string }

const days = ({ firstDay, lastDay }: Days) =>
  firstDay === lastDay
    ? `on ${formatDate(firstDay)}`
    : `from ${formatDate(firstDay)} to ${formatDate(lastDay)}`

// At noon, which is the same day on any clock that a site in Europe goes by.
const leJour = (day: string) => jour(new Date(`${day}T12:00:00Z`))
const jours = ({ firstDay, lastDay }: Days) =>
  firstDay === lastDay ? `le ${leJour(firstDay)}` : `du ${leJour(firstDay)} au ${leJour(lastDay)}`

/** To whoever is to cover for a colleague. */
export function coverAsked(of: Days & { name: string; by: string; link: string }): Letter {
  const [name, by] = [nameInLetter(of.name), nameInLetter(of.by)]
  return {
    subject: `You cover for ${name}, ${days(of)}`,
    body: paragraphs(
      'Hello,',
      `${name} is away ${days(of)}, and ${name === by ? 'has named you to cover' : `${by} has named you to cover`}.`,
      'On these days their jobs, briefs and applications stand on your Today, under their name. Letters about them come to you. Afterwards all is as before, and nothing has been moved.',
      `Your Today:\n${of.link}`,
    ),
    fr: {
      subject: `Vous remplacez ${name} ${jours(of)}`,
      body: paragraphs(
        'Bonjour,',
        `Absence : ${name}, ${jours(of)}. ${by} vous a désigné·e pour assurer le remplacement.`,
        'Pendant ces jours, ses offres, ses besoins de recrutement et leurs candidatures apparaissent sur votre page du jour, sous son nom, et les messages à leur sujet vous parviennent. Ensuite, tout redevient comme avant : rien n’aura été déplacé.',
        `Votre page du jour :\n${of.link}`,
      ),
    },
  }
}

/** To whoever covers, or was to, and need not any more. */
export function coverEnded(of: Days & { name: string; link: string }): Letter {
  const name = nameInLetter(of.name)
  return {
    subject: `You no longer cover for ${name}`,
    body: paragraphs(
      'Hello,',
      `You were to cover for ${name} ${days(of)}. That is no longer needed: their work is no longer on your Today.`,
      `Your Today:\n${of.link}`,
    ),
    fr: {
      subject: `Vous ne remplacez plus ${name}`,
      body: paragraphs(
        'Bonjour,',
        `Vous deviez remplacer ${name} ${jours(of)}. Ce n’est plus nécessaire : son travail n’apparaît plus sur votre page du jour.`,
        `Votre page du jour :\n${of.link}`,
      ),
    },
  }
}

/** To somebody for whom a colleague has said that they are away. */
export function absenceSaid(of: Days & { by: string; cover: string; link: string }): Letter {
  const [by, cover] = [nameInLetter(of.by), nameInLetter(of.cover)]
  return {
    subject: `You are away ${days(of)}`,
    body: paragraphs(
      'Hello,',
      `${by} has noted that you are away ${days(of)}. ${cover} covers for you on these days, and gets your letters about work.`,
      `If that is wrong, change or end it here:\n${of.link}`,
    ),
    fr: {
      subject: `Votre absence ${jours(of)}`,
      body: paragraphs(
        'Bonjour,',
        `${by} a noté votre absence ${jours(of)}. ${cover} vous remplace pendant ces jours et reçoit les messages au sujet de votre travail.`,
        `Si c’est une erreur, modifiez ou terminez l’absence ici :\n${of.link}`,
      ),
    },
  }
}

/** A letter about somebody’s work as it reaches whoever covers for them. */
export function inPlaceOf(letter: Letter, of: { name: string; lastDay: string }): Letter {
  const name = nameInLetter(of.name)
  const { fr } = letter
  return {
    ...letter,
    subject: `For ${name}: ${letter.subject}`,
    body: after(letter.body, `${name} is away until ${formatDate(of.lastDay)}, and you cover.`),
    fr: fr && {
      subject: `Pour ${name} : ${fr.subject}`,
      body: after(
        fr.body,
        `Absence : ${name}, jusqu’au ${leJour(of.lastDay)}. Vous assurez le remplacement.`,
      ),
    },
  }
}

/** Puts a sentence below the greeting, where the body has one. */
function after(body: string, sentence: string): string {
  const [first = '', ...rest] = body.split('\n\n')
  return /^(?:Hello|Bonjour)[^\n]*,$/.test(first)
    ? [first, sentence, ...rest].join('\n\n')
    : [sentence, first, ...rest].join('\n\n')
}
