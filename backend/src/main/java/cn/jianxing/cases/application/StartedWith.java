package cn.jianxing.cases.application;

import cn.jianxing.cases.Applications;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.domain.StartableType;
import cn.jianxing.engine.Processes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds applications by the form that the type of the case starts with. */
@Component
class StartedWith implements Applications {

    private final Cases cases;
    private final Processes processes;
    private final Submissions submissions;

    StartedWith(Cases cases, Processes processes, Submissions submissions) {
        this.cases = cases;
        this.processes = processes;
        this.submissions = submissions;
    }

    @Override
    public List<Submission> versions(String caseId) {
        return form(caseId)
                .map(form -> submissions.ofCase(caseId).stream()
                        .filter(given -> given.formId().equals(form))
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> form(String caseId) {
        return cases.byId(caseId)
                .map(CaseFile::type)
                .flatMap(processes::model)
                .flatMap(StartableType::of)
                .map(StartableType::startForm);
    }
}
