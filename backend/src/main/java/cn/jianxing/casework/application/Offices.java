package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.engine.CaseAct;
import cn.jianxing.engine.Processes;
import cn.jianxing.engine.Processes.ProcessModel;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Routing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which office a case is under, as its model says. */
@Component
class Offices {

    private static final String USUAL = "office_director";

    private final Processes processes;
    private final Organisation organisation;
    private final Routing routing;

    Offices(Processes processes, Organisation organisation, Routing routing) {
        this.processes = processes;
        this.organisation = organisation;
        this.routing = routing;
    }

    /** What the model a case runs by says about the case as a whole. */
    Map<String, String> words(CaseFile file) {
        return processes
                .modelOf(file.rootInstanceId())
                .map(ProcessModel::properties)
                .orElse(Map.of());
    }

    /** The post in which this person is the office for this case. */
    Optional<String> post(Actor actor, CaseFile file, Map<String, String> words) {
        List<String> roles = Arrays.stream(
                        words.getOrDefault(CaseAct.OFFICE_ROLES, USUAL).split(","))
                .map(String::strip)
                .toList();
        return organisation.above(file.subjectUnit(), "county").stream()
                .flatMap(county -> roles.stream().map(role -> routing.of(county.code(), role)))
                .filter(actor.audiences()::contains)
                .findFirst();
    }
}
