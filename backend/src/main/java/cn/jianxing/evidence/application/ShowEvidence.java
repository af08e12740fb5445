package cn.jianxing.evidence.application;

import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.EvidenceStore;
import cn.jianxing.evidence.storage.EvidenceFiles;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.NotFound;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An attachment for somebody who may see it; for anybody else it does not exist. */
@Component
public class ShowEvidence {

    private static final int DUPLICATES_SHOWN = 20;

    private final EvidenceStore store;
    private final EvidenceFiles files;
    private final EvidenceSight sight;
    private final CurrentActor currentActor;
    private final Organisation organisation;

    ShowEvidence(
            EvidenceStore store,
            EvidenceFiles files,
            EvidenceSight sight,
            CurrentActor currentActor,
            Organisation organisation) {
        this.store = store;
        this.files = files;
        this.sight = sight;
        this.currentActor = currentActor;
        this.organisation = organisation;
    }

    public record Shown(Evidence evidence, @Nullable Person by, List<Duplicate> duplicates) {}

    public record Content(Evidence evidence, Path file) {}

    public Shown describe(String id) {
        Actor actor = currentActor.require();
        Evidence evidence = visible(actor, id);
        return new Shown(evidence, person(evidence), duplicates(actor, id));
    }

    public Content open(String id) {
        Evidence evidence = visible(currentActor.require(), id);
        return new Content(evidence, files.path(evidence.sha256()));
    }

    private Evidence visible(Actor actor, String id) {
        return store.find(List.of(id)).stream()
                .filter(evidence -> sight.maySee(actor, evidence))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence.not-found"));
    }

    private List<Duplicate> duplicates(Actor actor, String id) {
        return store.duplicates(List.of(id)).getOrDefault(id, List.of()).stream()
                .limit(DUPLICATES_SHOWN)
                .map(other -> duplicate(actor, other))
                .toList();
    }

    /** That the content was used elsewhere concerns everybody; in which case, only those who may see that case. */
    private Duplicate duplicate(Actor actor, Evidence other) {
        String title = organisation.unit(other.unitCode()).map(Unit::title).orElse(other.unitCode());
        if (!sight.maySee(actor, other)) {
            return new Duplicate(null, other.unitCode(), title, other.uploadedAt(), null);
        }
        String caseNo = sight.caseNo(other).orElse(null);
        return new Duplicate(caseNo, other.unitCode(), title, other.uploadedAt(), person(other));
    }

    private @Nullable Person person(Evidence evidence) {
        return organisation.persons(List.of(evidence.uploadedBy())).get(evidence.uploadedBy());
    }
}
