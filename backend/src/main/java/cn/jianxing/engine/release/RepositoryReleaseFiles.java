package cn.jianxing.engine.release;

import cn.jianxing.engine.ReleaseFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Release files as the engine's repository keeps them. */
@Component
class RepositoryReleaseFiles implements ReleaseFiles {

    private final RepositoryService repository;

    RepositoryReleaseFiles(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> text(String processDefinitionId, String resourceName) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(processDefinitionId)
                .singleResult();
        return Optional.ofNullable(definition)
                .map(ProcessDefinition::getDeploymentId)
                .filter(deployment -> has(deployment, resourceName))
                .map(deployment -> read(deployment, resourceName));
    }

    @Override
    public Optional<String> newest(String resourceName) {
        return repository.createDeploymentQuery().orderByDeploymentTime().desc().list().stream()
                .map(Deployment::getId)
                .filter(deployment -> has(deployment, resourceName))
                .findFirst()
                .map(deployment -> read(deployment, resourceName));
    }

    private boolean has(String deployment, String resourceName) {
        return repository.getDeploymentResourceNames(deployment).contains(resourceName);
    }

    private String read(String deployment, String resourceName) {
        try (InputStream content = repository.getResourceAsStream(deployment, resourceName)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
