package cn.jianxing.forms.application;

import static cn.jianxing.forms.FormFixtures.JSON;
import static cn.jianxing.forms.FormFixtures.form;
import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jianxing.engine.ReleaseFiles;
import cn.jianxing.engine.feel.EngineFeel;
import cn.jianxing.evidence.EvidenceStore;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CheckedFormsTests {

    private static final FormContext CONTEXT = new FormContext(
            "test.form", "case-1", "task-1", "Step_1", "u/r", "990101001001", Map.of("year", 2026), object("{}"));

    private final Map<String, String> released = new HashMap<>();
    private final Map<String, String> newest = new HashMap<>();
    private final List<ObjectNode> checked = new ArrayList<>();
    private final EvidenceStore evidence = mock(EvidenceStore.class);
    private ObjectNode provided = object("{}");
    private CheckedForms forms;

    @BeforeEach
    void aStationHeadIsLoggedIn() {
        CurrentActor actor = mock(CurrentActor.class);
        when(actor.require()).thenReturn(new Actor(new Person("p1", "beimai", "王秀英"), List.of(), null));
        Organisation organisation = mock(Organisation.class);
        when(organisation.unit("990101001001"))
                .thenReturn(Optional.of(new Unit("990101001001", "北麦村", "village", null, null)));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("provider", new Provider());
        forms = new CheckedForms(
                new FormDefinitions(new Files(), JSON),
                new KnownData(beans.getBeanProvider(FormDataProvider.class), organisation, actor, JSON),
                evidence,
                actor,
                new FixedClock(),
                new EngineFeel());
    }

    @Test
    void theFormOfTheProcesssOwnReleaseIsTaken() {
        released.put(
                "def:1|forms/star-rating/self-assess.form",
                form("{'type':'separator'}").toString());
        newest.put("forms/star-rating/self-assess.form", "{}");

        FormDefinition form = forms.definition("def:1", "star-rating.self-assess");

        assertThat(form.schema()).isEqualTo(form("{'type':'separator'}"));
        assertThat(form.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void aReleasedFormIsReadOnceAndCannotBeChangedByItsReader() {
        released.put(
                "def:1|forms/star-rating/self-assess.form",
                form("{'type':'separator'}").toString());

        forms.definition("def:1", "star-rating.self-assess").schema().removeAll();
        released.clear();

        assertThat(forms.definition("def:1", "star-rating.self-assess").schema())
                .isEqualTo(form("{'type':'separator'}"));
    }

    @Test
    void aFormOfAnotherReleaseIsTheNewestOne() {
        newest.put("forms/approval/correct.form", form("{'type':'separator'}").toString());

        assertThat(forms.definition("def:1", "approval.correct").id()).isEqualTo("approval.correct");
    }

    @Test
    void anUnknownFormOrAForgedIdIsNotFound() {
        assertThatThrownBy(() -> forms.definition("def:1", "star-rating.nothing"))
                .isInstanceOf(NotFound.class)
                .extracting(failure -> ((Problem) failure).code())
                .isEqualTo("form.not-found");
        assertThatThrownBy(() -> forms.definition("def:1", "../../application.yml"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void knownDataIsWhatProvidersGiveAndTheFormShows() {
        provided = object("{'a':'x','secret':'y','stars':['五星'],'flag':true}");
        FormDefinition form = definition(
                "{'type':'textfield','key':'a','conditional':{'hide':'=flag = false'}}",
                "{'type':'select','key':'b','valuesKey':'stars'}",
                "{'type':'unitDisplay','key':'unit'}",
                "{'type':'personDisplay','key':'person'}",
                "{'type':'number','key':'year','readonly':true}",
                "{'type':'signature','key':'sign'}");

        assertThat(forms.data(form, CONTEXT))
                .isEqualTo(object("{'a':'x','stars':['五星'],'flag':true,"
                        + "'unit':{'code':'990101001001','title':'北麦村'},'person':{'username':'beimai','name':'王秀英'},"
                        + "'year':2026}"));
    }

    @Test
    void anEarlierSignatureDoesNotStandInForANewOne() {
        provided = object("{'sign':{'name':'张三','at':'2026-01-01T00:00:00+08:00'}}");
        FormDefinition form = definition("{'type':'signature','key':'sign','validate':{'required':true}}");

        assertThat(forms.data(form, CONTEXT).isEmpty()).isTrue();
        assertThat(refusal(form, "{}")).extracting(FieldError::code).containsExactly("form.required");
    }

    @Test
    void anAcceptedSubmissionIsSignedByTheActingPersonInBusinessTime() {
        FormDefinition form = definition("{'type':'signature','key':'sign'}");

        assertThat(forms.accept(form, CONTEXT, object("{'sign':true}")))
                .isEqualTo(object("{'sign':{'name':'王秀英','at':'2026-09-10T09:00:00+08:00'}}"));
    }

    @Test
    void attachmentsOfOthersAreRefusedWhereverTheyAreNamed() {
        when(evidence.usable(any(), eq("p1"), eq("case-1"))).thenReturn(Set.of("mine"));
        provided = object("{'table':{'rows':[{'code':'A1','edit':['evidence']},{'code':'A2','edit':['evidence']}]}}");
        FormDefinition form =
                definition("{'type':'evidenceList','key':'files'}", "{'type':'indicatorTable','key':'table'}");

        assertThat(refusal(
                        form,
                        "{'files':['mine','foreign'],'table':{'rows':[{'code':'A1','evidence':['mine']},"
                                + "{'code':'A2','evidence':['foreign']}]}}"))
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("files", "form.evidence-foreign"),
                        org.assertj.core.groups.Tuple.tuple("table.A2.evidence", "form.evidence-foreign"));
    }

    @Test
    void theCapabilitysOwnRulesSeeOnlyWhatTheFormAccepts() {
        FormDefinition form = definition("{'type':'textfield','key':'a','validate':{'maxLength':2}}");

        assertThat(refusal(form, "{'a':'太长了'}")).hasSize(1);
        assertThat(checked).isEmpty();

        forms.accept(form, CONTEXT, object("{'a':'好'}"));

        assertThat(checked).containsExactly(object("{'a':'好'}"));
    }

    @Test
    void aSchemaOutsideTheWhiteListIsRefusedWithEveryReason() {
        assertThatThrownBy(() -> forms.checkSchema("test.form", form("{'type':'html'}", "{'type':'textfield'}")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("form.schema-invalid");
                    assertThat(refused.errors()).hasSize(2);
                });
    }

    private List<FieldError> refusal(FormDefinition form, String submitted) {
        List<FieldError> errors = new ArrayList<>();
        assertThatThrownBy(() -> forms.accept(form, CONTEXT, object(submitted)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("form.invalid");
                    errors.addAll(refused.errors());
                });
        return errors;
    }

    private static FormDefinition definition(String... components) {
        return new FormDefinition("test.form", "1", form(components));
    }

    private final class Provider implements FormDataProvider {

        @Override
        public boolean provides(String formId) {
            return formId.equals("test.form");
        }

        @Override
        public ObjectNode data(FormContext context) {
            return provided;
        }

        @Override
        public void check(FormContext context, ObjectNode accepted) {
            checked.add(accepted);
        }
    }

    private final class Files implements ReleaseFiles {

        @Override
        public Optional<String> text(String processDefinitionId, String resourceName) {
            return Optional.ofNullable(released.get(processDefinitionId + "|" + resourceName));
        }

        @Override
        public Optional<String> newest(String resourceName) {
            return Optional.ofNullable(newest.get(resourceName));
        }
    }

    private static final class FixedClock extends BusinessClock {

        @Override
        public Instant instant() {
            return Instant.parse("2026-09-10T01:00:00.123Z");
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }
}
