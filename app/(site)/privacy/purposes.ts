import { daysToConfirm } from '@/rules/alerts/schedule'
import { daysWithoutWord, quarantineDays } from '@/rules/contacts/keeping'
import { keptDays, peopleKeptDays } from '@/rules/retention'
import { plural } from '@/rules/words'

type Purpose = { title: string; what: string; why: string; basis: string; readers: string; until: string }

const days = (count: number) => plural(count, 'day')

/** Why the site keeps what tells of people, with the times that its settings say. */
export const purposes = (): Purpose[] => [
  {
    title: 'When you apply',
    what: 'Your name, e-mail address and CV; your telephone number, links, note and answers if you give them; where the application stands, and what recruiters noted.',
    why: 'So that the recruiter can read your application and answer it.',
    basis: 'steps before a contract, at your request (GDPR, article 6.1.b)',
    readers:
      'The recruiter of that job, the managers and owners of the site, and the company that hires. The site notes who opened your CV.',
    until: `Until you delete it in your account or ask us to, at most ${days(peopleKeptDays().applications)} after it is closed, or ${days(peopleKeptDays().consented)} where you let us keep it for other jobs. What is left then is only counted. The private links to it end with it.`,
  },
  {
    title: 'When you begin an application and save it',
    what: 'What you typed so far, and your CV.',
    why: 'So that you can finish it later, on any device.',
    basis: 'steps before a contract, at your request (article 6.1.b)',
    readers: 'Only you, until you send it.',
    until: `Until you send it or delete it, at most ${days(peopleKeptDays().drafts)} after you last saved it.`,
  },
  {
    title: 'When you send a brief',
    what: 'What your company looks for, your name, e-mail address, and telephone number if you give it.',
    why: 'So that one of us can call you back and write the job.',
    basis: 'steps before a contract, at your request (article 6.1.b)',
    readers:
      'The recruiters of the site until one has taken it on, then that one, the managers and the owners.',
    until: `Until you ask us to delete it, at most ${days(peopleKeptDays().briefs)} after it is closed: then your name, address, telephone number and words go. The private links to it end ${days(keptDays.briefLinks)} after it is closed.`,
  },
  {
    title: 'When you have an account',
    what: 'Your name and e-mail address, a hash of your password from which it cannot be read, the jobs you saved, the language of our e-mails to you, and when and with which browser you signed in.',
    why: 'So that you find your applications and saved jobs again.',
    basis: 'the contract that an account is (article 6.1.b)',
    readers: 'You. Recruiters read only what you send with an application.',
    until: `Until you delete it at “Your data”, at most ${days(peopleKeptDays().accounts)} after you last signed in. A session ends after 30 days, and is forgotten ${days(keptDays.sessions)} later. A link in an e-mail is forgotten ${days(keptDays.accountLinks)} after its time. What you typed into a form whose session had ended is kept for an hour, and only your browser can open it.`,
  },
  {
    title: 'When you write a profile',
    what: 'What you say of your work and of the work you want, a CV if you add one, and the exercises you choose to show.',
    why: 'So that you see how jobs fit it, and so that recruiters can find it if you let them.',
    basis: 'the contract that an account is (article 6.1.b); your consent for being found (article 6.1.a)',
    readers:
      'You. When you apply, the recruiter of that job sees how the job and your profile fit, unless you turn that off. If you let recruiters find you, those of the site, but never for a company that you named or for one of its group. The site notes who looked and for which company. If you say yes when a recruiter asks whether a company may see you, that company reads what you can do, without your name and address until you agree to an interview. You see each of its looks, and can take your yes back.',
    until: `Until you change or delete it, at most ${days(peopleKeptDays().accounts)} after your last visit. After five months and 14 days without a visit we ask whether recruiters may still find it. After six months they cannot.`,
  },
  {
    title: 'When you ask for a job alert, or save a job',
    what: 'Your e-mail address, the search, and which jobs each letter named; of saved jobs, when we reminded you.',
    why: 'So that you hear of new jobs, and of saved ones before they close.',
    basis: 'your consent, which every letter lets you take back (article 6.1.a)',
    readers: 'You. The owners of the site can read the letters that were sent.',
    until: `Until you stop it: an alert is forgotten ${days(keptDays.alerts)} later. One whose address was never confirmed is forgotten after ${days(daysToConfirm)}. After a year we ask whether you still want it, and without an answer it ends.`,
  },
  {
    title: 'When a recruiter has added you',
    what: 'Your name and e-mail address, and what the recruiter knew of your work, with where they got it and when. We write to you at once and say so. If you tell us no, a hash of your address stays, so that nobody adds you again.',
    why: 'So that the recruiter can tell you of jobs that may fit.',
    basis:
      'our interest in telling you of jobs, to which you can object (article 6.1.f), or your request (article 6.1.b), as the e-mail says',
    readers: 'That recruiter, the managers and the owners of the site. You see each time that they looked.',
    until: `Until you tell us no, on the page of that e-mail. Without an answer for ${days(daysWithoutWord)}. What a recruiter deletes goes ${days(quarantineDays)} later; a file that they uploaded is forgotten after ${days(keptDays.contactFiles)}.`,
  },
  {
    title: 'When you write to us',
    what: 'Your name, your e-mail address, your message, and the page that it is about if you name one.',
    why: 'So that somebody can answer you.',
    basis: 'our interest in answering who writes to us (article 6.1.f)',
    readers: 'The recruiters, managers and owners of the site.',
    until: `Until you delete your account or ask us to, at most ${days(peopleKeptDays().messages)} after it was answered.`,
  },
  {
    title: 'When you say how something was',
    what: 'One of three words, and what you add to it. We keep neither your name nor your address with it, and cannot tell that it was you. So please name nobody.',
    why: 'So that we see where applying or an alert is hard.',
    basis: 'our interest in a site that works (article 6.1.f)',
    readers: 'The owners of the site.',
    until: `${days(keptDays.feedback)}. Until then you can change it on the same page.`,
  },
  {
    title: 'When you work at the desk',
    what: 'Your name and e-mail address, and what you did to jobs, briefs, applications and settings, with its date.',
    why: 'So that each decision about a person can be traced to whoever took it.',
    basis: 'our interest in being able to answer for decisions (article 6.1.f)',
    readers: 'Your colleagues; candidates and companies where you answer them.',
    until: 'As long as what you worked on is kept.',
  },
]
