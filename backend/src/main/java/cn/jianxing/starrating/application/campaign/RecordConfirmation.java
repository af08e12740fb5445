package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.Submission;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.domain.campaign.TownNomination;
import cn.jianxing.starrating.domain.campaign.TownNominations;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office takes the towns' lists, or sends some back with a reason. */
@Service
public class RecordConfirmation {

    private static final String RETURN = "return";

    private final StoredSubmissions submissions;
    private final TownNominations nominations;
    private final TownNotices notices;
    private final BusinessClock clock;

    RecordConfirmation(
            StoredSubmissions submissions, TownNominations nominations, TownNotices notices, BusinessClock clock) {
        this.submissions = submissions;
        this.nominations = nominations;
        this.notices = notices;
        this.clock = clock;
    }

    /** The towns that name their stations again: an array list, because it becomes the collection of a step. */
    @Transactional
    @SuppressWarnings("NonApiType")
    public ArrayList<String> record(String caseId, String submissionId) {
        Submission submission = submissions.ofForm(caseId, submissionId, CampaignFormIds.CONFIRM);
        ArrayList<String> returned = new ArrayList<>();
        if (submission.data().path("decision").asText().equals(RETURN)) {
            submission.data().path(ConfirmData.RETURNED).forEach(town -> returned.add(town.asText()));
        }
        String reason = submission.data().path("reason").asText();
        returned.forEach(town -> giveBack(caseId, town, submission.id(), reason));
        return returned;
    }

    private void giveBack(String caseId, String town, String submissionId, String reason) {
        nominations.put(new TownNomination(caseId, town, TownNomination.State.RETURNED, submissionId, clock.instant()));
        notices.tell(caseId, town, "推荐名单被退回，请重新推荐：" + reason);
    }
}
