import { formatDate } from '../dates'
import { type Letter, paragraphs } from '../letters'
import { jour } from '../mail/french'
import { siteName } from '../site/settings'

/** To somebody of the pool who has not come for five months. */
export function stillInPool(to: { link: string; out: Date }): Letter {
  return {
    subject: 'May recruiters still find your profile?',
    body: paragraphs(
      'Hello,',
      `Recruiters of ${siteName()} can find your profile, because you said so. You have not visited for five months.`,
      `Say whether they still may:\n${to.link}`,
      `If you do nothing, nobody finds it any more from ${formatDate(to.out)}. Your profile is kept, and you can show it again.`,
    ),
    fr: {
      subject: 'Les recruteurs peuvent-ils encore trouver votre profil ?',
      body: paragraphs(
        'Bonjour,',
        `Les recruteurs de ${siteName()} peuvent trouver votre profil, parce que vous l’avez voulu. Vous n’êtes pas venu depuis cinq mois.`,
        `Dites s’ils le peuvent encore :\n${to.link}`,
        `Sans réponse de votre part, plus personne ne le trouvera à partir du ${jour(to.out)}. Votre profil reste enregistré, et vous pourrez le montrer à nouveau.`,
      ),
    },
  }
}
