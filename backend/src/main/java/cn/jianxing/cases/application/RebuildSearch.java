package cn.jianxing.cases.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.History;
import cn.jianxing.cases.domain.Participants;
import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.cases.domain.SearchTexts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters what the search does not know yet, case by case; work may go on meanwhile. */
@Component
public class RebuildSearch {

    private static final int AT_ONCE = 200;

    private final CaseFiles files;
    private final Participants participants;
    private final Submissions submissions;
    private final History history;
    private final SearchIndex index;
    private final TransactionTemplate transaction;

    RebuildSearch(
            CaseFiles files,
            Participants participants,
            Submissions submissions,
            History history,
            SearchIndex index,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.participants = participants;
        this.submissions = submissions;
        this.history = history;
        this.index = index;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Answers how many cases there were. */
    public int rebuild() {
        int count = 0;
        String after = "";
        for (List<String> ids = files.ids(after, AT_ONCE); !ids.isEmpty(); ids = files.ids(after, AT_ONCE)) {
            for (String id : ids) {
                transaction.executeWithoutResult(status -> enter(id));
            }
            count += ids.size();
            after = ids.get(ids.size() - 1);
        }
        return count;
    }

    private void enter(String caseId) {
        CaseEntry entry = files.entryById(caseId).orElseThrow();
        index.add(SearchTexts.of(entry));
        participants.namesOf(caseId).forEach((person, name) -> index.add(SearchTexts.person(caseId, person, name)));
        for (Submission made : submissions.ofCase(caseId)) {
            submissions.schema(made).ifPresent(schema -> index.add(SearchTexts.of(made, schema)));
        }
        history.ofCase(caseId).forEach(item -> SearchTexts.of(caseId, item).ifPresent(index::add));
    }
}
