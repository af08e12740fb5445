import type * as campaign from '@/features/campaign/campaign.api'
import type * as results from '@/features/campaign/results.api'
import type * as cases from '@/features/cases/cases.api'
import type * as casework from '@/features/casework/casework.api'
import type * as deputies from '@/features/deputies/deputies.api'
import type * as documents from '@/features/documents/documents.api'
import type * as followups from '@/features/followups/followups.api'
import type * as handover from '@/features/handover/handover.api'
import type * as bulk from '@/features/inbox/bulk.api'
import type * as filters from '@/features/inbox/filters.api'
import type * as inbox from '@/features/inbox/inbox.api'
import type * as limits from '@/features/limits/limits.api'
import type * as notices from '@/features/notices/notices.api'
import type * as organisation from '@/features/organisation/organisation.api'
import type * as overdue from '@/features/overdue/overdue.api'
import type * as menu from '@/features/menu/menu.api'
import type * as places from '@/features/places/places.api'
import type * as phrases from '@/features/phrases/phrases.api'
import type * as publicity from '@/features/publicity/publicity.api'
import type * as search from '@/features/search/search.api'
import type * as settings from '@/features/settings/settings.api'
import type * as sheet from '@/features/sheet/sheet.api'
import type * as sites from '@/features/sites/site.api'
import type * as standards from '@/features/standards/standards.api'
import type * as register from '@/features/starregister/register.api'
import type * as start from '@/features/start/start.api'
import type * as workbench from '@/features/workbench/workbench.api'
import type { Disagreement } from '@/shared/api/disagreement'
import type { Answers } from '@/shared/api/schema'
import type { InboxCounts, Me } from '@/shared/api/types'

type Answer<Call extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Call>>

/** Only `never` is accepted: the compiler names the members on which client and server disagree. */
type Agreed<Paths extends never> = Paths

/** What the pages read, held against what the server says it sends; nothing of this is left in the program. */
export type Agreement = [
  Agreed<Disagreement<Answer<typeof campaign.getCampaigns>, Answers['GET /api/campaigns']['items']>>,
  Agreed<Disagreement<Answer<typeof campaign.getBoard>, Answers['GET /api/campaigns/{caseNo}/board']>>,
  Agreed<Disagreement<Answer<typeof campaign.prepareReminders>, Answers['GET /api/campaigns/{caseNo}/reminders']>>,
  Agreed<Disagreement<Answer<typeof campaign.sendReminders>, Answers['POST /api/campaigns/{caseNo}/reminders']>>,
  Agreed<Disagreement<Answer<typeof results.getResults>, Answers['GET /api/campaigns/{caseNo}/results']>>,
  Agreed<Disagreement<Answer<typeof cases.getCase>, Answers['GET /api/cases/{caseNo}']>>,
  Agreed<Disagreement<Answer<typeof cases.getTask>, Answers['GET /api/tasks/{taskId}']>>,
  Agreed<Disagreement<Answer<typeof cases.saveDraft>, Answers['PUT /api/tasks/{taskId}/draft']>>,
  Agreed<Disagreement<Answer<typeof cases.completeTask>, Answers['POST /api/tasks/{taskId}/completion']>>,
  Agreed<Disagreement<Answer<typeof cases.getReturns>, Answers['GET /api/tasks/{taskId}/returns']['items']>>,
  Agreed<Disagreement<Answer<typeof cases.getWithdrawal>, Answers['GET /api/tasks/{taskId}/withdrawal']>>,
  Agreed<Disagreement<Answer<typeof cases.getColleagues>, Answers['GET /api/tasks/{taskId}/colleagues']['items']>>,
  Agreed<Disagreement<Answer<typeof cases.previewTask>, Answers['POST /api/tasks/{taskId}/preview']['items']>>,
  Agreed<Disagreement<Answer<typeof cases.getCaseAccess>, Answers['GET /api/cases/{caseNo}/access']>>,
  Agreed<Disagreement<Answer<typeof cases.getTaskAccess>, Answers['GET /api/tasks/{taskId}/access']>>,
  Agreed<Disagreement<Answer<typeof cases.getSigners>, Answers['GET /api/tasks/{taskId}/signers']>>,
  Agreed<Disagreement<Answer<typeof cases.getSignCandidates>, Answers['GET /api/tasks/{taskId}/signer-candidates']>>,
  Agreed<Disagreement<Answer<typeof cases.getCountersigns>, Answers['GET /api/cases/{caseNo}/countersigns']['items']>>,
  Agreed<Disagreement<Answer<typeof cases.getDiagram>, Answers['GET /api/cases/{caseNo}/diagram']>>,
  Agreed<Disagreement<Answer<typeof cases.getTimeline>, Answers['GET /api/cases/{caseNo}/timeline']['items']>>,
  Agreed<Disagreement<Answer<typeof cases.getEvidence>, Answers['GET /api/cases/{caseNo}/evidence']['items']>>,
  Agreed<Disagreement<Answer<typeof cases.getSubmission>, Answers['GET /api/cases/{caseNo}/submissions/{id}']>>,
  Agreed<Disagreement<Answer<typeof casework.getActs>, Answers['GET /api/cases/{caseNo}/acts']>>,
  Agreed<Disagreement<Answer<typeof casework.prepareUrging>, Answers['GET /api/cases/{caseNo}/urging']>>,
  Agreed<Disagreement<Answer<typeof casework.urge>, Answers['POST /api/cases/{caseNo}/urging']>>,
  Agreed<Disagreement<Answer<typeof casework.getReaders>, Answers['GET /api/cases/{caseNo}/copies']['items']>>,
  Agreed<
    Disagreement<Answer<typeof casework.findCandidates>, Answers['GET /api/cases/{caseNo}/copies/candidates']['items']>
  >,
  Agreed<Disagreement<Answer<typeof casework.sendCopies>, Answers['POST /api/cases/{caseNo}/copies']>>,
  Agreed<Disagreement<Answer<typeof deputies.getDeputies>, Answers['GET /api/deputies']>>,
  Agreed<Disagreement<Answer<typeof deputies.getPeople>, Answers['GET /api/deputies/people']['items']>>,
  Agreed<Disagreement<Answer<typeof deputies.getDeputyChoice>, Answers['GET /api/deputies/choice']>>,
  Agreed<Disagreement<Answer<typeof deputies.arrangeDeputy>, Answers['POST /api/deputies']>>,
  Agreed<Disagreement<Answer<typeof deputies.getCaseTypeNames>, Answers['GET /api/case-types/all']['items']>>,
  Agreed<Disagreement<Answer<typeof documents.getDocuments>, Answers['GET /api/documents']>>,
  Agreed<Disagreement<Answer<typeof documents.getDocument>, Answers['GET /api/documents/{id}']>>,
  Agreed<Disagreement<Answer<typeof handover.getHandovers>, Answers['GET /api/handovers']['items']>>,
  Agreed<Disagreement<Answer<typeof handover.previewHandover>, Answers['GET /api/handovers/preview']>>,
  Agreed<Disagreement<Answer<typeof handover.getProgress>, Answers['GET /api/handovers/{id}']>>,
  Agreed<Disagreement<Answer<typeof organisation.getVacancies>, Answers['GET /api/organisation/vacancies']['items']>>,
  Agreed<Disagreement<Answer<typeof organisation.getPosts>, Answers['GET /api/organisation/posts']['items']>>,
  Agreed<Disagreement<Answer<typeof organisation.getChanges>, Answers['GET /api/organisation/changes']['items']>>,
  Agreed<Disagreement<Answer<typeof organisation.getChange>, Answers['GET /api/organisation/changes/{id}']>>,
  Agreed<Disagreement<Answer<typeof overdue.getOverdue>, Answers['GET /api/overdue']['items']>>,
  Agreed<Disagreement<Answer<typeof inbox.getInbox>, Answers['GET /api/inbox']>>,
  Agreed<Disagreement<Answer<typeof bulk.checkBulk>, Answers['POST /api/inbox/bulk/check']['items']>>,
  Agreed<Disagreement<Answer<typeof bulk.holdBulk>, Answers['POST /api/inbox/bulk']>>,
  Agreed<Disagreement<Answer<typeof bulk.getBulks>, Answers['GET /api/inbox/bulk']['items']>>,
  Agreed<Disagreement<Answer<typeof filters.getFilters>, Answers['GET /api/inbox/filters']>>,
  Agreed<Disagreement<Answer<typeof phrases.getPhrases>, Answers['GET /api/phrases']>>,
  Agreed<Disagreement<Answer<typeof inbox.getCopies>, Answers['GET /api/copies']>>,
  Agreed<Disagreement<InboxCounts, Answers['GET /api/inbox/counts']>>,
  Agreed<Disagreement<Me, Answers['GET /api/me']>>,
  Agreed<Disagreement<Answer<typeof notices.getNotices>, Answers['GET /api/notices']>>,
  Agreed<Disagreement<Answer<typeof limits.getLimits>, Answers['GET /api/admin/limits']['items']>>,
  Agreed<Disagreement<Answer<typeof limits.getHistory>, Answers['GET /api/admin/limits/{key}/history']['items']>>,
  Agreed<Disagreement<Answer<typeof limits.previewLimit>, Answers['POST /api/admin/limits/{key}/preview']>>,
  Agreed<Disagreement<Answer<typeof limits.setLimit>, Answers['PUT /api/admin/limits/{key}']>>,
  Agreed<Disagreement<Answer<typeof limits.getDays>, Answers['GET /api/admin/workdays']['days']>>,
  Agreed<Disagreement<Answer<typeof limits.previewDays>, Answers['POST /api/admin/workdays/preview']>>,
  Agreed<Disagreement<Answer<typeof limits.setDays>, Answers['PUT /api/admin/workdays']>>,
  Agreed<Disagreement<Answer<typeof settings.getSettings>, Answers['GET /api/me/notification-settings']>>,
  Agreed<Disagreement<Answer<typeof followups.getFollowUps>, Answers['GET /api/follow-ups']>>,
  Agreed<Disagreement<Answer<typeof menu.getMenu>, Answers['GET /api/menu']>>,
  Agreed<Disagreement<Answer<typeof menu.getEntry>, Answers['GET /api/menu/{code}']>>,
  Agreed<Disagreement<Answer<typeof places.getPlaces>, Answers['GET /api/practice-sites']>>,
  Agreed<Disagreement<Answer<typeof places.getPlace>, Answers['GET /api/practice-sites/{code}']>>,
  Agreed<Disagreement<Answer<typeof publicity.getNotices>, Answers['GET /api/public-notices']['items']>>,
  Agreed<Disagreement<Answer<typeof publicity.getNotice>, Answers['GET /api/public-notices/{id}']>>,
  Agreed<Disagreement<Answer<typeof search.searchText>, Answers['GET /api/search']>>,
  Agreed<Disagreement<Answer<typeof search.searchCases>, Answers['GET /api/cases']>>,
  Agreed<Disagreement<Answer<typeof sheet.getTrace>, Answers['GET /api/ratings/{caseNo}/trace']>>,
  Agreed<Disagreement<Answer<typeof sites.getSite>, Answers['GET /api/sites/{unit}']>>,
  Agreed<Disagreement<Answer<typeof sites.getSiteCases>, Answers['GET /api/cases']['items']>>,
  Agreed<Disagreement<Answer<typeof sites.getSiteDocuments>, Answers['GET /api/documents']['items']>>,
  Agreed<Disagreement<Answer<typeof standards.getEditions>, Answers['GET /api/star-standards']>>,
  Agreed<Disagreement<Answer<typeof standards.getEdition>, Answers['GET /api/star-standards/{year}/{version}']>>,
  Agreed<Disagreement<Answer<typeof register.getRegister>, Answers['GET /api/star-register']>>,
  Agreed<Disagreement<Answer<typeof register.getHistory>, Answers['GET /api/star-register/{unit}/history']['items']>>,
  Agreed<Disagreement<Answer<typeof register.getTowns>, Answers['GET /api/units']['items']>>,
  Agreed<Disagreement<Answer<typeof start.getCaseTypes>, Answers['GET /api/case-types']['items']>>,
  Agreed<Disagreement<Answer<typeof start.openCase>, Answers['POST /api/cases']>>,
  Agreed<Disagreement<Answer<typeof workbench.getWorkbench>, Answers['GET /api/workbench']>>,
]
