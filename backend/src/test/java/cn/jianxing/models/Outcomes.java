package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.boot.test.context.TestComponent;

/** What a case went through, in the words of its models. */
@TestComponent
class Outcomes {

    private final HistoryService history;
    private final Officials officials;

    Outcomes(HistoryService history, Officials officials) {
        this.history = history;
        this.officials = officials;
    }

    void hasPassed(String caseId, String... elements) {
        assertThat(reached(caseId)).contains(elements);
    }

    void hasNotPassed(String caseId, String... elements) {
        assertThat(reached(caseId)).doesNotContain(elements);
    }

    /** The case ended in this state, and nothing waits in it any more. */
    void ended(String caseId, String state) {
        assertThat(officials.file(caseId).state()).isEqualTo(state);
        assertThat(officials.file(caseId).endedAt()).isNotNull();
        assertThat(officials.open(caseId)).isEmpty();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId)
                        .unfinished()
                        .count())
                .isZero();
    }

    /** Finished or waiting, in the case's own process and in those it calls. */
    private Set<String> reached(String caseId) {
        return history.createNativeHistoricActivityInstanceQuery().sql("""
                        select a.* from ACT_HI_ACTINST a
                          join ACT_HI_PROCINST p on p.PROC_INST_ID_ = a.PROC_INST_ID_
                        where p.BUSINESS_KEY_ = #{caseId} and a.END_TIME_ is not null
                        """).parameter("caseId", caseId).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }
}
