package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.engine.Processes;
import cn.jianxing.engine.StepPolicy.WhenNobody;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.Refused;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts the process of a case that has just been entered, with the variables every model may read. */
@Component
class RunCase {

    private final CaseFiles files;
    private final Processes processes;
    private final Organisation organisation;

    RunCase(CaseFiles files, Processes processes, Organisation organisation) {
        this.organisation = organisation;
        this.files = files;
        this.processes = processes;
    }

    /** @param more variables of this case; one of the usual name takes its place */
    CaseFile run(CaseFile file, int year, Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("caseId", file.id());
        variables.put("caseNo", file.no());
        variables.put("subjectUnit", file.subjectUnit());
        variables.put("starter", file.startedBy());
        variables.put("starterPost", file.startedAs());
        variables.put("year", year);
        variables.put("decision", "");
        variables.putAll(more);
        refuseWithoutAnybody(file, variables);
        String root = processes.start(file.type(), file.id(), variables, file.startedBy());
        files.started(file.id(), root);
        return files.byId(file.id()).orElseThrow();
    }

    /** Where the model says so, a case does not begin that nobody could decide. */
    private void refuseWithoutAnybody(CaseFile file, Map<String, Object> variables) {
        processes
                .asked(file.type(), variables, policy -> policy.whenNobody() == WhenNobody.REFUSE_START)
                .forEach(step -> {
                    String audience = step.audience();
                    if (audience != null && organisation.holders(audience).isEmpty()) {
                        throw new Refused(
                                "case.nobody-to-decide", Map.of("step", step.name(), "post", title(audience)));
                    }
                });
    }

    private String title(String audience) {
        return organisation
                .post(audience)
                .map(post -> post.unit().title() + post.title())
                .orElse(audience);
    }
}
