package cn.jianxing.evidence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.EvidenceGuard;
import cn.jianxing.evidence.EvidenceStore;
import cn.jianxing.evidence.storage.EvidenceFiles;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.NotFound;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ShowEvidenceTests {

    private static final Person CLERK = new Person("clerk", "beimai", "王秀英");
    private static final Person OTHER = new Person("other", "nanmai", "李四");

    private final EvidenceStore store = mock(EvidenceStore.class);
    private final CurrentActor actor = mock(CurrentActor.class);
    private final Organisation organisation = mock(Organisation.class);
    private final StaticListableBeanFactory guards = new StaticListableBeanFactory();
    private final ShowEvidence show = new ShowEvidence(
            store,
            new EvidenceFiles(Path.of("target", "no-evidence")),
            new EvidenceSight(guards.getBeanProvider(EvidenceGuard.class)),
            actor,
            organisation);

    @BeforeEach
    void theClerkAsks() {
        when(actor.require()).thenReturn(new Actor(CLERK, List.of(), null));
        when(organisation.unit("u2")).thenReturn(Optional.of(new Unit("u2", "南麦村", "village", null, null)));
        when(organisation.persons(any())).thenReturn(Map.of("clerk", CLERK, "other", OTHER));
        when(store.duplicates(any())).thenReturn(Map.of());
    }

    @Test
    void withoutACaseOnlyWhoeverBroughtItSeesIt() {
        guards.addBean("guard", new Guard(Set.of("e1")));
        known(evidence("e1", "other", null));

        assertThatThrownBy(() -> show.open("e1")).isInstanceOf(NotFound.class);
    }

    @Test
    void theCaseRegisterDecidesForOthers() {
        guards.addBean("guard", new Guard(Set.of("e1")));
        known(evidence("e1", "other", "c1"), evidence("e2", "other", "c2"));

        assertThat(show.describe("e1").by()).isEqualTo(OTHER);
        assertThatThrownBy(() -> show.describe("e2")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> show.open("e2")).isInstanceOf(NotFound.class);
    }

    @Test
    void withoutACaseRegisterNobodyElseSeesIt() {
        known(evidence("e1", "other", "c1"));

        assertThatThrownBy(() -> show.describe("e1")).isInstanceOf(NotFound.class);
    }

    @Test
    void aDuplicateNamesItsCaseOnlyToThoseWhoMaySeeIt() {
        guards.addBean("guard", new Guard(Set.of("d1")));
        known(evidence("e1", "clerk", null));
        when(store.duplicates(List.of("e1")))
                .thenReturn(Map.of("e1", List.of(evidence("d1", "other", "c1"), evidence("d2", "other", "c2"))));

        assertThat(show.describe("e1").duplicates())
                .containsExactly(
                        new Duplicate("XJ-c1", "u2", "南麦村", Instant.EPOCH, OTHER),
                        new Duplicate(null, "u2", "南麦村", Instant.EPOCH, null));
    }

    private void known(Evidence... all) {
        for (Evidence evidence : all) {
            when(store.find(List.of(evidence.id()))).thenReturn(List.of(evidence));
        }
    }

    private static Evidence evidence(String id, String by, @Nullable String caseId) {
        return new Evidence(id, "a.jpg", "image/jpeg", 1, "0000", by, Instant.EPOCH, "u2", caseId, null, null, false);
    }

    private record Guard(Set<String> visible) implements EvidenceGuard {

        @Override
        public boolean maySee(Actor actor, Evidence evidence) {
            return visible.contains(evidence.id());
        }

        @Override
        public Optional<String> caseNo(String caseId) {
            return Optional.of("XJ-" + caseId);
        }
    }
}
