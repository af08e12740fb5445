package cn.jianxing.forms.application;

import cn.jianxing.engine.Feel;
import cn.jianxing.engine.FieldAccess;
import cn.jianxing.evidence.EvidenceStore;
import cn.jianxing.forms.FilledForm;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.forms.Forms;
import cn.jianxing.forms.schema.CanonicalJson;
import cn.jianxing.forms.schema.Field;
import cn.jianxing.forms.schema.Narrowing;
import cn.jianxing.forms.schema.SchemaCheck;
import cn.jianxing.forms.validation.Signer;
import cn.jianxing.forms.validation.SubmissionCheck;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Forms whose submissions are held against schema, known values and the capability's own rules. */
@Component
class CheckedForms implements Forms {

    private final FormDefinitions definitions;
    private final KnownData knownData;
    private final EvidenceStore evidence;
    private final CurrentActor currentActor;
    private final BusinessClock clock;
    private final Feel feel;

    CheckedForms(
            FormDefinitions definitions,
            KnownData knownData,
            EvidenceStore evidence,
            CurrentActor currentActor,
            BusinessClock clock,
            Feel feel) {
        this.definitions = definitions;
        this.knownData = knownData;
        this.evidence = evidence;
        this.currentActor = currentActor;
        this.clock = clock;
        this.feel = feel;
    }

    @Override
    public FormDefinition definition(String processDefinitionId, String formId) {
        return definitions.find(processDefinitionId, formId);
    }

    @Override
    public FormDefinition narrowed(FormDefinition form, FieldAccess access) {
        if (access.equals(FieldAccess.OPEN)) {
            return form;
        }
        ObjectNode schema = Narrowing.of(form.schema(), access);
        return new FormDefinition(form.id(), CanonicalJson.version(schema), schema);
    }

    @Override
    public ObjectNode without(ObjectNode schema, Set<String> hidden) {
        return Narrowing.of(schema, new FieldAccess(Set.of(), hidden, Set.of(), Set.of()));
    }

    @Override
    public ObjectNode values(ObjectNode data, Set<String> hidden) {
        return Narrowing.values(data, hidden);
    }

    @Override
    public ObjectNode earlier(FormDefinition form, FieldAccess access, List<FilledForm> submissions) {
        return EarlierValues.of(Field.root(form.schema()), access, submissions);
    }

    @Override
    public Map<String, String> fields(ObjectNode schema) {
        Map<String, String> types = new LinkedHashMap<>();
        for (Field field : Field.root(schema).keyed()) {
            types.put(field.name(), field.type());
            field.columns().forEach(column -> types.put(field.name() + "." + column.name(), column.type()));
        }
        return types;
    }

    @Override
    public String contentHash(ObjectNode values) {
        return CanonicalJson.hash(values);
    }

    @Override
    public ObjectNode data(FormDefinition form, FormContext context) {
        return knownData.of(Field.root(form.schema()), context);
    }

    @Override
    public ObjectNode accept(FormDefinition form, FormContext context, ObjectNode submitted) {
        Field root = Field.root(form.schema());
        Person person = currentActor.require().person();
        OffsetDateTime now =
                OffsetDateTime.ofInstant(clock.instant(), BusinessClock.ZONE).truncatedTo(ChronoUnit.SECONDS);
        SubmissionCheck.Result result = new SubmissionCheck(feel)
                .check(root, knownData.of(root, context), submitted, new Signer(person.name(), now));
        List<FieldError> errors = new ArrayList<>(result.errors());
        errors.addAll(foreign(result.evidence(), person, context));
        if (!errors.isEmpty()) {
            throw new Refused("form.invalid", errors);
        }
        knownData
                .providersOf(context.formId())
                .forEach(provider -> provider.check(context, result.accepted().deepCopy()));
        return result.accepted();
    }

    @Override
    public void checkSchema(String formId, ObjectNode schema) {
        List<FieldError> errors = SchemaCheck.of(formId, schema, feel::parses);
        if (!errors.isEmpty()) {
            throw new Refused("form.schema-invalid", errors);
        }
    }

    /** Attachments of other people or cases must not be referred to: reading the submission would open them. */
    private List<FieldError> foreign(Map<String, List<String>> named, Person person, FormContext context) {
        List<String> ids =
                named.values().stream().flatMap(List::stream).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        String caseId = context.caseId() == null ? "" : context.caseId();
        Collection<String> usable = evidence.usable(ids, person.id(), caseId);
        return named.entrySet().stream()
                .filter(entry -> !usable.containsAll(entry.getValue()))
                .map(entry -> FieldError.of(entry.getKey(), "form.evidence-foreign"))
                .toList();
    }
}
