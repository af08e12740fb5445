package cn.jianxing.studio.policy;

import cn.jianxing.engine.Feel;
import cn.jianxing.engine.ModelContract;
import cn.jianxing.engine.expression.SafeExpressions;
import cn.jianxing.forms.Forms;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Problem;
import cn.jianxing.studio.Finding;
import cn.jianxing.studio.Release;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every rule a release must pass, in one place (architecture D5). */
@Component
public class ModelPolicy {

    private static final ReleaseContext NOTHING =
            new ReleaseContext(Set.of(), Set.of(), Set.of(), form -> Optional.empty(), name -> Optional.empty());
    private static final Set<String> KINDS = Set.of("bpmn", "dmn", "form");

    private final WhiteList bpmn = new WhiteList("studio/bpmn-whitelist.txt", Namespaces.BPMN_PREFIXES);
    private final WhiteList dmn = new WhiteList("studio/dmn-whitelist.txt", Namespaces.DMN_PREFIXES);
    private final List<BpmnRule> rules;
    private final ContractRule contract;
    private final DmnRules decisions;
    private final ObjectProvider<Forms> forms;
    private final ObjectMapper json;

    ModelPolicy(
            SafeExpressions safe,
            Feel feel,
            ObjectProvider<ModelContract> contracts,
            ObjectProvider<Forms> forms,
            ObjectMapper json) {
        this.forms = forms;
        this.json = json;
        this.decisions = new DmnRules(feel);
        this.contract = new ContractRule(contracts.stream().toList());
        this.rules = List.of(
                new ExpressionRule(safe),
                new DelegateRule(),
                new ProcessRule(),
                new NameRule(),
                new CallRule(),
                new TaskRule(),
                new PropertyRule(),
                new StepPolicyRule(),
                contract);
    }

    /** @param published ids of processes that are in force already */
    public List<Finding> check(Release release, Set<String> published, Function<String, Optional<Class<?>>> catalogue) {
        Findings findings = new Findings();
        kinds(release, findings);
        List<ModelFile> processes = read(release.ending(".bpmn"), findings);
        List<ModelFile> tables = read(release.ending(".dmn"), findings);
        Set<String> known = new HashSet<>(ids(processes, "process"));
        known.addAll(published);
        ReleaseContext context = new ReleaseContext(
                known, ids(tables, "decision"), formIds(release), form -> fields(release, form), catalogue);
        for (ModelFile file : processes) {
            bpmn.check(file, findings);
            rules.forEach(rule -> rule.check(file, context, findings));
        }
        for (ModelFile file : tables) {
            dmn.check(file, findings);
            decisions.check(file, findings);
        }
        release.ending(".form").forEach((file, content) -> form(file, content, findings));
        return findings.list();
    }

    /** Whether what is in force still fits what the program relies on. */
    public List<Finding> checkContract(String file, String process) {
        Findings findings = new Findings();
        read(Map.of(file, process), findings).forEach(model -> contract.check(model, NOTHING, findings));
        return findings.list();
    }

    private static void kinds(Release release, Findings findings) {
        for (String file : release.files().keySet()) {
            if (!KINDS.contains(file.substring(file.lastIndexOf('.') + 1))) {
                findings.add(file, file, "model.file-kind", "a release holds processes, decisions and forms");
            }
        }
        if (release.files().isEmpty()) {
            findings.add(release.name(), release.name(), "model.empty", "the release holds nothing");
        }
    }

    private static List<ModelFile> read(Map<String, String> files, Findings findings) {
        List<ModelFile> read = new ArrayList<>();
        files.forEach((name, content) -> {
            try {
                read.add(new ModelFile(name, HardenedXml.parse(content)));
            } catch (SAXException problem) {
                findings.add(name, name, "model.xml", String.valueOf(problem.getMessage()));
            }
        });
        return read;
    }

    private void form(String file, String content, Findings findings) {
        String id = formId(file);
        try {
            if (!(json.readTree(content) instanceof ObjectNode schema)) {
                findings.add(file, id, "model.form-schema", "a form is a JSON object");
                return;
            }
            if (!id.equals(schema.path("id").asText())) {
                findings.add(file, id, "model.form-id", "the form's id must be " + id);
            }
            forms.ifAvailable(checker -> checker.checkSchema(id, schema));
        } catch (JsonProcessingException unreadable) {
            findings.add(file, id, "model.form-schema", "it is not JSON");
        } catch (Problem problem) {
            for (FieldError error : problem.errors()) {
                findings.add(file, id + "/" + error.field(), "model.form-schema", error.code() + " " + error.params());
            }
            if (problem.errors().isEmpty()) {
                findings.add(file, id, "model.form-schema", problem.code());
            }
        }
    }

    private Optional<Map<String, String>> fields(Release release, String formId) {
        return release.ending(".form").entrySet().stream()
                .filter(file -> formId(file.getKey()).equals(formId))
                .findFirst()
                .flatMap(file -> read(file.getValue()))
                .flatMap(schema -> Optional.ofNullable(forms.getIfAvailable()).map(reader -> reader.fields(schema)));
    }

    private Optional<ObjectNode> read(String content) {
        try {
            return json.readTree(content) instanceof ObjectNode schema ? Optional.of(schema) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static Set<String> formIds(Release release) {
        return release.ending(".form").keySet().stream()
                .map(ModelPolicy::formId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code forms/star-rating/self-assess.form} is the form {@code star-rating.self-assess}. */
    private static String formId(String file) {
        String[] parts = file.replaceFirst("\\.form$", "").split("/");
        return parts.length < 2 ? file : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    private static Set<String> ids(List<ModelFile> files, String element) {
        return files.stream()
                .flatMap(file -> file.all().stream())
                .filter(found -> found.getLocalName().equals(element))
                .map((Element found) -> found.getAttribute("id"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
