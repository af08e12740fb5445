package cn.jianxing.cases.domain;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.domain.SearchText.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What is searched of a case. */
public final class SearchTexts {

    private SearchTexts() {}

    public static SearchText of(CaseEntry entry) {
        return head(entry.id(), String.join("\n", entry.no(), entry.title(), entry.subjectTitle(), entry.typeTitle()));
    }

    public static SearchText of(NewCase made) {
        return head(
                made.file().id(),
                String.join("\n", made.file().no(), made.file().title(), made.subjectTitle(), made.typeTitle()));
    }

    public static SearchText person(String caseId, String personId, String name) {
        return new SearchText(caseId, Kind.PERSON, personId, personId, null, false, name);
    }

    public static SearchText of(Submission made, JsonNode schema) {
        return new SearchText(
                made.caseId(),
                Kind.SUBMISSION,
                made.id(),
                made.personId(),
                made.audience(),
                made.sealed(),
                SubmittedText.of(schema, made.data(), made.comment()));
    }

    /** What was said with an act that submits nothing. */
    public static Optional<SearchText> of(String caseId, TimelineItem item) {
        return item.comment() == null || item.submissionId() != null
                ? Optional.empty()
                : Optional.of(new SearchText(
                        caseId, Kind.NOTE, item.id(), item.personId(), item.audience(), item.sealed(), item.comment()));
    }

    private static SearchText head(String caseId, String text) {
        return new SearchText(caseId, Kind.CASE, caseId, null, null, false, text);
    }
}
