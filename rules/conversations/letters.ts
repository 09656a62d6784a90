import { type Letter, nameInLetter, paragraphs, titleInLetter, wordsInLetter } from '../letters'

/** To a candidate to whom the desk has written about an application. */
export function messageToCandidate(of: {
  name: string
  by: string
  title: string
  company: string
  words: string
  link: string
}): Letter {
  const [by, title, company] = [nameInLetter(of.by), titleInLetter(of.title), titleInLetter(of.company)]
  return {
    to: of.name,
    subject: `A message about your application: ${title}, ${company}`,
    body: paragraphs(
      `${by}, who recruits for ${title} at ${company}, writes to you:`,
      wordsInLetter(of.words),
      `Answer on the page of your application:\n${of.link}`,
      'An answer to this e-mail does not reach us.',
    ),
    fr: {
      subject: `Un message sur votre candidature : ${title}, ${company}`,
      body: paragraphs(
        `${by}, qui recrute pour le poste « ${title} » chez ${company}, vous écrit :`,
        wordsInLetter(of.words),
        `Répondre sur la page de votre candidature :\n${of.link}`,
        'Une réponse à cet e-mail ne nous parvient pas.',
      ),
    },
  }
}

/** To a company to which the desk has written about its brief. */
export function messageToCompany(of: {
  name: string
  by: string
  number: string
  words: string
  link: string
}): Letter {
  const by = nameInLetter(of.by)
  return {
    to: of.name,
    subject: `A message about your brief, ${of.number}`,
    body: paragraphs(
      `${by}, your recruiter, writes to you about your brief ${of.number}:`,
      wordsInLetter(of.words),
      `Answer on the page of your brief:\n${of.link}`,
      'An answer to this e-mail does not reach us.',
    ),
    fr: {
      subject: `Un message sur votre demande, ${of.number}`,
      body: paragraphs(
        `${by}, qui suit votre demande ${of.number}, vous écrit :`,
        wordsInLetter(of.words),
        `Répondre sur la page de votre demande :\n${of.link}`,
        'Une réponse à cet e-mail ne nous parvient pas.',
      ),
    },
  }
}
