package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.ShownSubmissions;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.EvidenceLabels;
import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.EvidenceGuard;
import cn.jianxing.organisation.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Attachments are seen by whoever sees the case and the field they stand in: neither sealed nor hidden. */
@Component
class CaseEvidenceSight implements EvidenceGuard {

    private final CaseSight sight;
    private final CaseFiles files;
    private final Submissions submissions;
    private final ShownSubmissions masked;

    CaseEvidenceSight(CaseSight sight, CaseFiles files, Submissions submissions, ShownSubmissions masked) {
        this.sight = sight;
        this.files = files;
        this.submissions = submissions;
        this.masked = masked;
    }

    @Override
    public boolean maySee(Actor actor, Evidence evidence) {
        String caseId = evidence.caseId();
        if (actor.person().id().equals(evidence.uploadedBy())) {
            return true;
        }
        return caseId != null && sight.maySee(actor, caseId) && new Look(actor, caseId).opens(evidence);
    }

    /** Those of a case the person sees. */
    List<Evidence> open(Actor actor, String caseId, List<Evidence> attached) {
        Look look = new Look(actor, caseId);
        return attached.stream().filter(look::opens).toList();
    }

    @Override
    public Optional<String> caseNo(String caseId) {
        return files.byId(caseId).map(CaseFile::no);
    }

    /** One person's look at the attachments of a case; every submission is read once. */
    private final class Look {

        private final Actor actor;
        private final String caseId;
        private final Map<String, Read> read = new HashMap<>();

        private Look(Actor actor, String caseId) {
            this.actor = actor;
            this.caseId = caseId;
        }

        boolean opens(Evidence evidence) {
            String submissionId = evidence.submissionId();
            if (actor.person().id().equals(evidence.uploadedBy())) {
                return true;
            }
            Optional<Submission> made = Optional.ofNullable(submissionId).flatMap(submissions::byId);
            if (made.isEmpty()) {
                return !evidence.sealed();
            }
            Read there = read(made.get());
            return (!evidence.sealed() || there.open())
                    && (there.whole() || there.attached().contains(evidence.id()) || elsewhere(evidence));
        }

        /** A file may stand in two fields, of which a step hides one. */
        private boolean elsewhere(Evidence evidence) {
            return submissions.ofCase(caseId).stream()
                    .map(this::read)
                    .anyMatch(other -> other.open() && other.attached().contains(evidence.id()));
        }

        private Read read(Submission made) {
            return read.computeIfAbsent(made.id(), id -> {
                ShownSubmissions.Shown shown = masked.shown(actor, made);
                return new Read(
                        sight.maySee(actor, made),
                        shown.data().equals(made.data()),
                        EvidenceLabels.of(shown.schema(), shown.data()).keySet());
            });
        }
    }

    /**
     * @param open not sealed from the reader
     * @param whole nothing in it is hidden from the reader
     * @param attached what stands in the fields that are shown
     */
    private record Read(boolean open, boolean whole, Set<String> attached) {}
}
