/** Who there is, from a visitor to an owner; a member acts for a company in its space. */
export const everybody = ['visitor', 'candidate', 'member', 'recruiter', 'manager', 'owner'] as const
export type Somebody = (typeof everybody)[number]

type Doors = { who: readonly Somebody[]; addresses: string; actions: string }

/**
 * Who may open which address, and send which action: of an action’s form or row, its verb decides again. Each line of
 * `actions` is a file and what it exports. What is private by a link is everybody’s who has the link.
 */
export const whoMay: Doors[] = [
  {
    who: everybody,
    addresses: `
      / /.well-known/security.txt /accessibility /added/[token] /added/deleted /address/[token]
      /alerts/[token] /alerts/[token]/right /alerts/[token]/stop /api/auth/[...nextauth] /api/health
      /applications/[token] /applications/[token]/change /briefs/[token] /briefs/[token]/draft
      /briefs/[token]/edit /briefs/[token]/files/description /briefs/[token]/outcome
      /briefs/[token]/shortlist /briefs/[token]/shortlist/[id] /briefs/[token]/shortlist/compare
      /briefs/market /briefs/new /briefs/new/field /briefs/new/market /candidate/save /companies
      /companies/[slug] /contact /cookies /editorial /elements.js /forgot /guides /guides/[slug]
      /guides/[slug]/card.png /guides/[slug]/data.csv /guides/[slug]/data.json /guides/[slug]/feed.xml
      /guides/[slug]/history /guides/[slug]/pay.svg /guides/compare/[pair] /invitations/[token] /jobs
      /jobs.feed.json /jobs.rss /jobs/[slug] /jobs/[slug]/apply /jobs/[slug]/card.png /jobs/[slug]/report
      /jobs/alert /jobs/in/[city] /jobs/role/[role] /jobs/suggest /jobs/tech/[tech] /join/[token] /legal
      /logos/[file] /look/[file] /method /missing /offline /pdf-frame /pool/[token] /practice
      /practice/front-end-engineering /practice/know-the-code /practice/next-quarter
      /practice/page-review /practice/software-engineering /practice/sqlite/[file]
      /practice/stock-dashboard /practice/two-checkouts /privacy /reminders/[token]
      /reminders/[token]/stop /reset/[token] /salaries /shortlists/[token] /sign-in /sign-in/[token]
      /sign-out /sign-up /sitemap.xml /sitemaps/[file] /still-open/[token] /terms /theme /trouble
      /verify/[token]
    `,
    actions: `
      (auth)/address/[token]/actions confirmMoveAction
      (auth)/forgot/actions forgotAction
      (auth)/invitations/[token]/actions acceptAction
      (auth)/join/[token]/actions joinAction joinAnewAction
      (auth)/reset/[token]/actions resetAction
      (auth)/sign-in/[token]/actions signInByLinkAction
      (auth)/sign-in/actions signInAction signInAtAction
      (auth)/sign-up/actions signUpAction
      (auth)/verify/[token]/actions confirmAction
      (site)/added/[token]/actions agreeAction objectAction
      (site)/alerts/[token]/actions startAlertAction stopAlertAction keepAlertAction changeCadenceAction judgeLetterAction
      (site)/applications/[token]/actions withdrawByLinkAction writeByLinkAction changeByLinkAction agreeToKeepByLinkAction forgetConsentByLinkAction helpByLinkAction interviewByLinkAction keepNameByLinkAction
      (site)/briefs/[token]/_space/actions openSpaceAction
      (site)/briefs/[token]/actions writeAboutBriefAction reviseBriefAction closeByCompanyAction
      (site)/briefs/[token]/draft/actions answerDraftAction
      (site)/briefs/[token]/outcome/actions sayOutcomeAction
      (site)/briefs/[token]/people-actions inviteToBriefAction removeFromBriefAction pauseBriefAction resumeBriefAction
      (site)/briefs/[token]/shortlist/actions giveVerdictAction askForInterviewAction callMeetingOffAction
      (site)/briefs/new/actions submitBriefAction
      (site)/contact/actions sendMessageAction
      (site)/jobs/[slug]/apply/actions applyAction
      (site)/jobs/[slug]/report/actions reportJobAction
      (site)/jobs/alert/actions askForAlertAction
      (site)/pool/[token]/actions stayInPoolAction leavePoolByLinkAction
      (site)/reminders/[token]/actions stopRemindersAction
      (site)/still-open/[token]/actions confirmByLinkAction
      _feedback/actions giveFeedbackAction
    `,
  },
  {
    who: ['candidate', 'member', 'recruiter', 'manager', 'owner'],
    addresses: `
      /candidate /candidate/account /candidate/alerts /candidate/applications/[id]
      /candidate/applications/[id]/change /candidate/data /candidate/data/export /candidate/messages
      /candidate/profile /candidate/saved /candidate/shortlists /candidate/shortlists/[id]
      /jobs/[slug]/apply/files/[file]
    `,
    actions: `
      (site)/jobs/[slug]/apply/draft-actions draftAction deleteDraftAction
      _shortlist/actions answerAskedAction agreeToNameAction withdrawFromShortlistAction answerInterviewAction callOffInterviewAction
      candidate/account/actions reviseAccountAction askToMoveAction callOffAction changePasswordAction passwordLinkAction signOutOfAction signOutEverywhereAction
      candidate/applications/[id]/actions withdrawAction writeAction changeAction agreeToKeepAction forgetConsentAction helpAction interviewAction keepNameAction
      candidate/data/actions eraseAction
      candidate/messages/actions archiveAction
      candidate/profile/actions saveProfileAction takeResumeAction chooseComparedAction keepCvAction keepLastCvAction dropCvAction
      candidate/profile/pool-actions joinPoolAction leavePoolAction avoidCompanyAction avoidNoMoreAction
      candidate/saved/actions chooseRemindersAction
    `,
  },
  {
    who: ['member'],
    addresses: `
      /company /company/people /company/profile
    `,
    actions: `
      company/actions openSearchAction
      company/people/actions inviteMemberAction takeOffAction takeInvitationBackAction
      company/profile/actions describeOwnCompanyAction
    `,
  },
  {
    who: ['recruiter', 'manager', 'owner'],
    addresses: `
      /recruiter /recruiter/applications /recruiter/applications/[id] /recruiter/applications/[id]/cv
      /recruiter/act /recruiter/applications/[id]/files/[answer] /recruiter/applications/act /recruiter/away
      /recruiter/briefs
      /recruiter/briefs/[id] /recruiter/briefs/[id]/files/description /recruiter/briefs/[id]/shortlist
      /recruiter/candidates /recruiter/candidates/[id] /recruiter/candidates/[id]/cv
      /recruiter/companies/[slug] /recruiter/contacts /recruiter/contacts/[id]
      /recruiter/contacts/files/[id] /recruiter/contacts/merge /recruiter/contacts/new /recruiter/find
      /recruiter/find/results /recruiter/guides /recruiter/guides/[slug]
      /recruiter/guides/[slug]/[part] /recruiter/guides/[slug]/preview /recruiter/guides/[slug]/versions
      /recruiter/guides/[slug]/versions/[id] /recruiter/insights
      /recruiter/insights/data.csv /recruiter/jobs /recruiter/jobs/[id] /recruiter/jobs/[id]/blind
      /recruiter/jobs/[id]/board /recruiter/jobs/[id]/board/table /recruiter/jobs/[id]/close
      /recruiter/jobs/[id]/criteria /recruiter/jobs/[id]/edit /recruiter/jobs/[id]/preview
      /recruiter/jobs/[id]/questions /recruiter/jobs/[id]/stages /recruiter/jobs/[id]/triage
      /recruiter/jobs/act /recruiter/jobs/new /recruiter/mail /recruiter/mail/[id] /recruiter/mail/kinds
      /recruiter/messages /recruiter/messages/[id] /recruiter/messages/people /recruiter/reports
      /recruiter/reports/[id] /recruiter/templates /recruiter/templates/[id] /recruiter/templates/new
    `,
    actions: `
      recruiter/_act/actions undoAction
      recruiter/_away/actions sayAwayAction endAbsenceAction
      recruiter/_lists/actions labelAction inviteToApplyAction dropListAction
      recruiter/_shortlist/actions askToShowAction takeQuestionBackAction
      recruiter/_views/actions keepViewAction forgetViewAction
      recruiter/applications/[id]/opinion-actions recordOpinionAction lookAgainAction
      recruiter/applications/[id]/scorecard-actions keepScorecardAction
      recruiter/applications/act/actions actAction
      recruiter/applications/actions moveAction refuseAction remarkAction writeToCandidateAction
      recruiter/applications/interview-actions proposeInterviewAction cancelInterviewAction takeInterviewAction
      recruiter/briefs/actions qualifyBriefAction convertBriefAction closeBriefAction assignBriefAction noteOnBriefAction writeAboutBriefAction removePersonAction endBriefLinksAction
      recruiter/companies/[slug]/actions describeCompanyAction
      recruiter/companies/[slug]/member-actions takeOffAtDeskAction
      recruiter/contacts/actions addContactAction reviseContactAction deleteContactAction restoreContactAction holdContactAction endHoldAction undoMergeAction
      recruiter/contacts/files/actions judgeAction beginAction dropAction
      recruiter/contacts/merge/actions mergeAction keepApartAction
      recruiter/contacts/upload uploadContactsAction
      recruiter/_today/digest-actions chooseDigestAction
      recruiter/guides/[slug]/[part]/actions keepRowAction
      recruiter/guides/[slug]/actions keepTextAction dropDraftAction
      recruiter/guides/[slug]/preview/actions publishDraftAction bringTogetherAction
      recruiter/guides/[slug]/versions/actions restoreVersionAction takeOfferAction setAsideAction
      recruiter/insights/actions addChannelAction
      recruiter/jobs/[id]/actions extendJobAction undoExtensionAction confirmJobAction pauseJobAction resumeJobAction reopenJobAction
      recruiter/jobs/[id]/blind/actions setBlindAction
      recruiter/jobs/[id]/board/actions moveOnBoardAction
      recruiter/jobs/[id]/close/actions closeJobAction
      recruiter/jobs/[id]/criteria/actions setCriteriaAction
      recruiter/jobs/[id]/edit/actions editImportedJobAction followSourceAction
      recruiter/jobs/[id]/life-actions scheduleJobAction unscheduleJobAction archiveJobAction unarchiveJobAction duplicateJobAction
      recruiter/jobs/[id]/preview/actions dismissFindingAction takeBackDismissalAction
      recruiter/jobs/[id]/questions/actions setQuestionsAction
      recruiter/jobs/[id]/review-actions askForReviewAction takeBackAction
      recruiter/jobs/[id]/stages/actions changeStagesAction chooseStagesAction
      recruiter/jobs/[id]/triage/actions setTriageAction
      recruiter/jobs/autosave-action autosaveJobAction
      recruiter/_act/list-actions actOnListAction undoOnListAction
      recruiter/jobs/act/actions jobsActAction undoJobsAction
      recruiter/jobs/hand-over-actions handJobOverAction takeJobBackAction
      recruiter/jobs/actions createJobAction reviseJobAction publishJobAction askForApprovalAction
      recruiter/mail/actions sendAgainAction stopAction
      recruiter/messages/actions answerMessageAction answeredElsewhereAction
      recruiter/messages/people/actions archiveAction
      recruiter/reports/actions settleReportAction
      recruiter/_today/still-open-actions confirmJobsAction
      recruiter/templates/actions keepTemplateAction reviseTemplateAction retireTemplateAction restoreTemplateAction
    `,
  },
  {
    who: ['manager', 'owner'],
    addresses: `
      /recruiter/imports /recruiter/imports/[id] /recruiter/imports/new /recruiter/people
      /recruiter/people/[id] /recruiter/stages
    `,
    actions: `
      recruiter/imports/actions uploadImportAction applyImportAction nameColumnsAction dropImportAction keepAddressAction readNowAction dropAddressAction
      recruiter/people/actions inviteAction resendAction revokeAction removeAction workForAction
      recruiter/stages/actions keepTemplateAction changeTemplateAction removeTemplateAction
    `,
  },
  {
    who: ['owner'],
    addresses: `
      /api/metrics /recruiter/audit /recruiter/insights/feedback /recruiter/insights/feedback/data.csv
      /recruiter/settings
    `,
    actions: `
      recruiter/people/actions changeAccessAction
      recruiter/settings/actions keepLogoAction dropLogoAction tryMailAction reviseSettingsAction
    `,
  },
]
