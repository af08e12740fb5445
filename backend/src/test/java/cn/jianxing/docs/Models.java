package cn.jianxing.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The shipped models, read as files. */
final class Models {

    private static final Path FOLDER = GeneratedFile.ROOT.resolve("processes");

    private Models() {}

    record Model(Path file, BpmnModelInstance instance) {

        Process process() {
            return instance.getModelElementsByType(Process.class).iterator().next();
        }

        String path() {
            return GeneratedFile.ROOT.relativize(file).toString().replace('\\', '/');
        }

        String source() {
            try {
                return Files.readString(file);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        <T extends FlowNode> List<T> all(Class<T> type) {
            return List.copyOf(instance.getModelElementsByType(type));
        }
    }

    static List<Model> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Optional<String> property(FlowElement element, String name) {
        if (element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
                .list()
                .stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
