package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.engine.Processes;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts the process of a case that has just been entered, with the variables every model may read. */
@Component
class RunCase {

    private final CaseFiles files;
    private final Processes processes;

    RunCase(CaseFiles files, Processes processes) {
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
        String root = processes.start(file.type(), file.id(), variables, file.startedBy());
        files.started(file.id(), root);
        return files.byId(file.id()).orElseThrow();
    }
}
