package cn.jianxing.studio.policy;

import static cn.jianxing.studio.SampleRelease.CASE;
import static cn.jianxing.studio.SampleRelease.FORM;
import static cn.jianxing.studio.SampleRelease.TABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxing.engine.ModelContract;
import cn.jianxing.engine.expression.ModelFunctions;
import cn.jianxing.engine.expression.SafeExpressions;
import cn.jianxing.engine.feel.EngineFeel;
import cn.jianxing.forms.Forms;
import cn.jianxing.studio.Finding;
import cn.jianxing.studio.Release;
import cn.jianxing.studio.SampleRelease;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Each rule of the gate, broken once. */
class RuleFixturesTests {

    private final ModelContract contract = new ModelContract(
            "sample-case",
            Set.of("Activity_Decide"),
            Set.of("sample-case.closed"),
            Set.of("sample-case.lost"),
            Map.of());

    @Test
    void theGoodReleaseBreaksNoRule() {
        assertThat(check(SampleRelease.good(), new StaticListableBeanFactory())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "model.element-refused      | Event_Done          | <incoming>Flow_Helped</incoming> | <incoming>Flow_Helped</incoming><signalEventDefinition />",
                "model.attribute-refused    | sample-case         | isExecutable=\"true\" | isExecutable=\"true\" camunda:jobPriority=\"5\"",
                "model.namespace-refused    | sample-case         | isExecutable=\"true\" | isExecutable=\"true\" xmlns:activiti=\"http://activiti.org/bpmn\"",
                "model.expression-misplaced | Activity_Decide     | name=\"审核\" | name=\"审核${caseNo}\"",
                "model.unsafe-expression    | Activity_Decide     | \"v1/station_head\" | \"${caseNo.bytes}\"",
                "model.script               | Flow_Accepted       | tFormalExpression\">${decision | tFormalExpression\" language=\"groovy\">${decision",
                "model.delegate-missing     | Activity_NoteArrival| camunda:delegateExpression=\"${noteArrival}\"| ``",
                "model.delegate-unknown     | Activity_NoteArrival| ${noteArrival} | ${nobody}",
                "model.delegate-unknown     | Activity_NoteArrival| ${noteArrival} | ${remindHolder}",
                "model.delegate-unknown     | reminder            | ${remindHolder} | ${noteArrival}",
                "model.listener             | reminder            | event=\"timeout\" | event=\"create\"",
                "model.process-id           | SampleCase          | process id=\"sample-case\" | process id=\"SampleCase\"",
                "model.not-executable       | sample-case         | isExecutable=\"true\" | isExecutable=\"false\"",
                "model.time-to-live         | sample-case         | camunda:historyTimeToLive=\"P3650D\" | ``",
                "model.end-without-state    | Event_Done          | name=\"case-state\" value=\"closed\" | name=\"x\"",
                "model.id-family            | Activity_0vk0w99    | Activity_GradeCase | Activity_0vk0w99",
                "model.id-family            | ToDecide            | Flow_Graded | ToDecide",
                "model.not-drawn            | Event_Done          | bpmnElement=\"Event_Done\" | bpmnElement=\"Event_Gone\"",
                "model.name-missing         | Activity_GradeCase  | name=\"定级\" | name=\"grade\"",
                "model.name-missing         | Flow_Accepted       | name=\"同意\" | name=\"ok\"",
                "model.name-missing         | Gateway_Accepted    | name=\"是否同意?\" | ``",
                "model.call-unknown         | Activity_CallHelp   | calledElement=\"sample-help\" | calledElement=\"nobody\"",
                "model.call-unknown         | Activity_CallHelp   | calledElement=\"sample-help\" | calledElement=\"${caseNo}\"",
                "model.call-binding         | Activity_CallHelp   | camunda:calledElementBinding=\"deployment\" | ``",
                "model.call-without-case    | Activity_CallHelp   | <camunda:in businessKey=\"${caseId}\" /> | ``",
                "model.call-without-case    | Activity_CallHelp   | <camunda:in source=\"caseNo\" target=\"caseNo\" /> | ``",
                "model.nobody-asked         | Activity_Decide     | camunda:candidateGroups=\"v1/station_head\" | ``",
                "model.form-binding         | Activity_Decide     | camunda:formRefBinding=\"deployment\" | camunda:formRefBinding=\"latest\"",
                "model.form-unknown         | Activity_Decide     | camunda:formRef=\"sample-case.decide\" | camunda:formRef=\"sample-case.nothing\"",
                "model.form-unknown         | sample-case         | name=\"case-prefix\" | name=\"start-form\"",
                "model.decision-unknown     | Activity_GradeCase  | decisionRef=\"sample.grade-case\" | decisionRef=\"sample.nothing\"",
                "model.decision-binding     | Activity_GradeCase  | decisionRefBinding=\"deployment\" | decisionRefBinding=\"latest\"",
                "model.decision-result      | Activity_GradeCase  | \"singleEntry\" | \"resultList\"",
                "model.property-unknown     | Activity_Decide     | name=\"case-state\" | name=\"color\"",
                "model.operation-unknown    | Activity_Decide     | name=\"case-state\" value=\"under_review\" | name=\"operations\" value=\"return,forget\"",
                "model.property-value       | Activity_Decide     | name=\"case-state\" value=\"under_review\" | name=\"when-nobody\" value=\"approve\"",
                "model.property-value       | Activity_Decide     | name=\"case-state\" value=\"under_review\" | name=\"hidden\" value=\"items..amount\"",
                "model.property-value       | Activity_Decide     | name=\"case-state\" value=\"under_review\" | name=\"opinion-min\" value=\"0\"",
                "model.label-without-button | Activity_Decide     | name=\"case-state\" value=\"under_review\" | name=\"labels\" value=\"transfer=交办\"",
                "model.deduplicate-approval | Activity_Decide     | name=\"case-state\" value=\"under_review\" | name=\"deduplicate\" value=\"any\"",
                "model.deduplicate-weighty  | Activity_Decide     | name=\"case-state\" value=\"under_review\" /> | name=\"deduplicate\" value=\"any\" /><camunda:property name=\"approval\" value=\"yes\" /><camunda:property name=\"sealed\" value=\"true\" />",
                "model.deduplicate-weighty  | Activity_Decide     | name=\"case-state\" value=\"under_review\" /> | name=\"deduplicate\" value=\"any\" /><camunda:property name=\"approval\" value=\"yes\" /><camunda:property name=\"money\" value=\"true\" />",
                "model.deduplicate-weighty  | Activity_Decide     | name=\"case-state\" value=\"under_review\" /> | name=\"deduplicate\" value=\"any\" /><camunda:property name=\"approval\" value=\"yes\" /><camunda:property name=\"outputs\" value=\"points\" />",
                "model.deduplicate-weighty  | Activity_Decide     | name=\"case-state\" value=\"under_review\" /> | name=\"deduplicate\" value=\"any\" /><camunda:property name=\"approval\" value=\"yes\" /><camunda:property name=\"opinion\" value=\"always\" />",
                "model.one-process          | processes/sample/sample-case.bpmn | </process> | </process><process id=\"second\" isExecutable=\"true\" />",
                "model.xml                  | processes/sample/sample-case.bpmn | </process> | ``",
            })
    void aProcessThatBreaksARuleIsRefusedAtTheElement(String code, String element, String passage, String replacement) {
        assertThat(check(SampleRelease.spoiled(CASE, passage, replacement), new StaticListableBeanFactory()))
                .extracting(Finding::code, Finding::element)
                .contains(tuple(code, element));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "model.script          | OutputEntry_Light     | <outputEntry id=\"OutputEntry_Light\"> | <outputEntry id=\"OutputEntry_Light\" expressionLanguage=\"juel\">",
                "model.decision-id     | grade                 | \"sample.grade-case\" | \"grade\"",
                "model.unsafe-expression | OutputEntry_Light   | \"light\" | ${caseNo}",
                "model.feel-unreadable | OutputEntry_Light     | \"light\" | if light",
                "model.feel-unreadable | InputEntry_Heavy      | &gt; 5 | &gt; and 5",
            })
    void aDecisionThatBreaksARuleIsRefusedAtTheElement(
            String code, String element, String passage, String replacement) {
        assertThat(check(SampleRelease.spoiled(TABLE, passage, replacement), new StaticListableBeanFactory()))
                .extracting(Finding::code, Finding::element)
                .contains(tuple(code, element));
    }

    @Test
    void aFormMustBeNamedLikeItsFileAndBeJson() {
        assertThat(codes(SampleRelease.spoiled(FORM, "sample-case.decide", "other.form")))
                .contains("model.form-id");
        assertThat(codes(SampleRelease.spoiled(FORM, "{", "<"))).contains("model.form-schema");
    }

    @Test
    void onlyModelsMayBeInARelease() {
        assertThat(codes(new Release("sample", Map.of("x.groovy", "1", "y.cmmn", "2", "z.zip", "3"))))
                .containsOnly("model.file-kind");
        assertThat(codes(new Release("sample", Map.of()))).containsExactly("model.empty");
    }

    @Test
    void whatTheProgramReliesOnMustBeThere() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("contract", contract));

        assertThat(check(SampleRelease.spoiled(CASE, "Activity_Decide", "Activity_Judge"), beans))
                .extracting(Finding::code)
                .contains("model.contract-step", "model.contract-message", "model.contract-error");
    }

    private List<String> codes(Release release) {
        return check(release, new StaticListableBeanFactory()).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<Finding> check(Release release, StaticListableBeanFactory beans) {
        ModelPolicy policy = new ModelPolicy(
                new SafeExpressions(ModelFunctions.all().keySet()),
                new EngineFeel(),
                beans.getBeanProvider(ModelContract.class),
                beans.getBeanProvider(Forms.class),
                new ObjectMapper());
        Map<String, Class<?>> catalogue = Map.of("noteArrival", JavaDelegate.class, "remindHolder", TaskListener.class);
        return policy.check(release, Set.of(), name -> Optional.ofNullable(catalogue.get(name)));
    }
}
