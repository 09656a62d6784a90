import { type Letter, nameInLetter, paragraphs, titleInLetter } from '../letters'

/** To somebody who may act for a company on this site; `by` is the colleague who asks, undefined for whoever asked for it. */
export function joinCompanySpace({
  name,
  company,
  by,
  link,
}: {
  name: string
  company: string
  by?: string
  link: string
}): Letter {
  const of = titleInLetter(company)
  const who = by ? nameInLetter(by) : undefined
  return {
    to: name,
    subject: `Your space for ${of}`,
    body: paragraphs(
      who
        ? `${who} invites you to the space of ${of}: its searches, what comes of them, and its page here.`
        : `You asked for a space for ${of}: its searches, what comes of them, and its page here.`,
      `Open it with this link. It is yours alone, and good for a week:\n${link}`,
      'If you know nothing of this, leave it: without this link nobody gets in.',
    ),
    fr: {
      subject: `Votre espace pour ${of}`,
      body: paragraphs(
        who
          ? `${who} vous invite dans l’espace de ${of} : ses recherches, leurs résultats et sa page ici.`
          : `Vous avez demandé un espace pour ${of} : ses recherches, leurs résultats et sa page ici.`,
        `Ouvrez-le par ce lien. Il est à vous seul et vaut une semaine :\n${link}`,
        'Si cela ne vous dit rien, laissez : sans ce lien personne n’entre.',
      ),
    },
  }
}
