package cn.jianxing.engine;

import java.util.Map;
import java.util.Set;

/**
 * What Java relies on in a model; the model is free wherever the contract is silent. Checked at start and at every
 * publication.
 *
 * @param activities ids that must exist
 * @param variables typed variables the capability reads or writes
 */
public record ModelContract(
        String processId,
        Set<String> activities,
        Set<String> messages,
        Set<String> bpmnErrors,
        Map<String, Class<?>> variables) {}
