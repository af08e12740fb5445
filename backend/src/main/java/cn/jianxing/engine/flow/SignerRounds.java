package cn.jianxing.engine.flow;

import cn.jianxing.engine.Signers.Signer;
import cn.jianxing.engine.Signers.State;
import cn.jianxing.shared.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads who is asked in a step with several rounds. The model must say so plainly: a list variable, an element of it for
 * each round, and a task that asks just this element.
 */
@Component
class SignerRounds {

    private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}|(\\w+)");
    private static final String COUNT = "nrOfInstances";

    private final RunningCase running;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService jobs;

    SignerRounds(RunningCase running, RuntimeService runtime, RepositoryService repository, ManagementService jobs) {
        this.jobs = jobs;
        this.running = running;
        this.runtime = runtime;
        this.repository = repository;
    }

    /** @throws Refused when it cannot be told who is asked */
    Optional<RunningRound> around(HistoricTaskInstance task) {
        List<ActivityInstance> path = running.path(task.getProcessInstanceId(), task.getActivityInstanceId());
        for (int i = path.size() - 1; i > 0; i--) {
            if (path.get(i).getActivityId().endsWith(Frame.BODY)) {
                return Optional.of(read(task, path.get(i), path.get(i - 1)));
            }
        }
        return Optional.empty();
    }

    private RunningRound read(HistoricTaskInstance task, ActivityInstance body, ActivityInstance place) {
        var model = repository.getBpmnModelInstance(task.getProcessDefinitionId());
        String step = Frame.element(body.getActivityId());
        Activity drawn = model.getModelElementById(step);
        var loop = (MultiInstanceLoopCharacteristics) drawn.getLoopCharacteristics();
        UserTask asking = model.getModelElementById(task.getTaskDefinitionKey());
        String element = Objects.requireNonNullElse(loop.getCamundaElementVariable(), "");
        boolean people = element.equals(variable(asking.getCamundaAssignee()));
        String collection = variable(loop.getCamundaCollection());
        boolean plain = people || element.equals(variable(asking.getCamundaCandidateGroups()));
        if (element.isEmpty() || collection.isEmpty() || !plain || waitsForAJob(body)) {
            throw new Refused("flow.signers-not-known");
        }
        String execution = Arrays.stream(body.getExecutionIds())
                .filter(id -> runtime.getVariableLocal(id, COUNT) != null)
                .findFirst()
                .orElseThrow(() -> new Refused("flow.signers-not-known"));
        List<String> names = names(execution, collection);
        List<RunningRound.Asked> asked = Stream.of(body.getChildActivityInstances())
                .map(inner -> new RunningRound.Asked(signer(inner, element), inner))
                .toList();
        int index = loop.isSequential()
                ? Objects.requireNonNullElse((Integer) runtime.getVariable(execution, "loopCounter"), 0)
                : -1;
        return new RunningRound(
                task.getProcessInstanceId(),
                task.getProcessDefinitionKey(),
                step,
                body,
                place,
                execution,
                element,
                collection,
                people,
                loop.isSequential(),
                signers(names, asked, index),
                asked,
                index);
    }

    /** SignerRounds that are over look like that too, but without a job. */
    private boolean waitsForAJob(ActivityInstance body) {
        return Stream.of(body.getChildTransitionInstances())
                .anyMatch(waiting -> jobs.createJobQuery()
                                .executionId(waiting.getExecutionId())
                                .count()
                        > 0);
    }

    private List<Signer> signers(List<String> names, List<RunningRound.Asked> asked, int index) {
        List<RunningRound.Asked> open = new ArrayList<>(asked);
        List<Signer> signers = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            Optional<RunningRound.Asked> now = index >= 0 && place != index
                    ? Optional.empty()
                    : open.stream().filter(one -> one.signer().equals(name)).findFirst();
            now.ifPresent(open::remove);
            State state = index >= 0 && place > index ? State.LATER : State.ANSWERED;
            signers.add(new Signer(
                    name,
                    now.isPresent() ? State.ASKED : state,
                    now.stream()
                            .flatMap(one -> running.tasks(one.running()))
                            .map(RunningCase::open)
                            .toList()));
        }
        if (!open.isEmpty()) {
            throw new Refused("flow.signers-not-known");
        }
        return List.copyOf(signers);
    }

    /** Each round keeps its own element. */
    private String signer(ActivityInstance inner, String element) {
        return String.valueOf(runtime.getVariable(inner.getExecutionIds()[0], element));
    }

    private List<String> names(String execution, String collection) {
        if (runtime.getVariable(execution, collection) instanceof Collection<?> all
                && all.stream().allMatch(String.class::isInstance)) {
            return all.stream().map(String.class::cast).toList();
        }
        throw new Refused("flow.signers-not-known");
    }

    private static String variable(@Nullable String text) {
        Matcher matcher = VARIABLE.matcher(Objects.requireNonNullElse(text, "").strip());
        if (!matcher.matches()) {
            return "";
        }
        return Objects.requireNonNullElse(matcher.group(1), Objects.requireNonNullElse(matcher.group(2), ""));
    }
}
