package cn.jianxing.studio.application;

import cn.jianxing.studio.Finding;
import cn.jianxing.studio.ModelRefused;
import cn.jianxing.studio.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Hands releases to the engine. */
@Component
class Deployments {

    private final RepositoryService repository;

    Deployments(RepositoryService repository) {
        this.repository = repository;
    }

    /** Ids of the processes in force. */
    Set<String> processes() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One deployment: cases keep the forms and decisions they started with. */
    String deploy(Release release, String author) {
        DeploymentBuilder builder =
                repository.createDeployment().name(release.name()).source(author);
        release.files().forEach(builder::addString);
        DeploymentWithDefinitions deployment;
        try {
            deployment = builder.deployWithResult();
        } catch (ParseException unreadable) {
            throw new ModelRefused(findings(unreadable));
        } catch (ProcessEngineException refused) {
            throw new ModelRefused(List.of(new Finding(
                    release.name(), release.name(), "model.engine-refused", String.valueOf(refused.getMessage()))));
        }
        int deployed = deployment.getDeployedProcessDefinitions() == null
                ? 0
                : deployment.getDeployedProcessDefinitions().size();
        if (deployed < release.ending(".bpmn").size()) {
            throw new ModelRefused(List.of(new Finding(
                    release.name(),
                    release.name(),
                    "model.not-executable",
                    "the engine took " + deployed + " of "
                            + release.ending(".bpmn").size() + " processes")));
        }
        return deployment.getId();
    }

    private static List<Finding> findings(ParseException unreadable) {
        List<Finding> findings = new ArrayList<>();
        for (ResourceReport report : unreadable.getResorceReports()) {
            for (Problem problem : report.getErrors()) {
                String element = problem.getMainElementId();
                findings.add(new Finding(
                        report.getResourceName(),
                        element == null ? report.getResourceName() : element,
                        "model.engine-refused",
                        String.valueOf(problem.getMessage())));
            }
        }
        return findings;
    }
}
