package cn.jianxing.forms.application;

import static cn.jianxing.forms.FormFixtures.JSON;
import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.feel.EngineFeel;
import cn.jianxing.forms.schema.Field;
import cn.jianxing.forms.schema.SchemaCheck;
import cn.jianxing.forms.validation.Signer;
import cn.jianxing.forms.validation.SubmissionCheck;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every form in the repository is on the white list and accepts what form-js would send for it, filled at random. */
class ShippedFormsTests {

    private static final EngineFeel FEEL = new EngineFeel();
    private static final Signer SIGNER = new Signer("王秀英", OffsetDateTime.parse("2026-09-10T09:00:00+08:00"));
    private static final ObjectNode TABLE = object("{'year':2026,'rows':[{'code':'A1','points':4,'floor':0,'step':0.1,"
            + "'self':null,'evidence':[],'edit':['self','evidence'],'require':['self']}]}");

    private static final ObjectNode SITES = object("{'columns':[{'key':'order','title':'次序','input':'number','min':1,"
            + "'max':5}],'rows':[{'code':'990101001001','title':'北麦村','edit':['order']}]}");

    @TestFactory
    Stream<DynamicTest> everyFormIsOnTheWhiteList() {
        return shipped()
                .map(resource -> DynamicTest.dynamicTest(id(resource), () -> {
                    assertThat(SchemaCheck.of(id(resource), read(resource), FEEL::parses))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatFormJsSendsForItIsAccepted() {
        return shipped()
                .map(resource -> DynamicTest.dynamicTest(id(resource), () -> {
                    Field form = Field.root(read(resource));
                    Random random = new Random(7);
                    for (int run = 0; run < 50; run++) {
                        ObjectNode provided = provided(form);
                        ObjectNode submitted = submission(form, provided, random);
                        assertThat(new SubmissionCheck(FEEL)
                                        .check(form, provided, submitted, SIGNER)
                                        .errors())
                                .as(submitted.toString())
                                .isEmpty();
                    }
                }));
    }

    private static Stream<Resource> shipped() {
        var files = new PathMatchingResourcePatternResolver();
        return Stream.of("classpath*:forms/*/*.form", "classpath*:form-samples/*/*.form")
                .flatMap(pattern -> {
                    try {
                        return Arrays.stream(files.getResources(pattern));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static String id(Resource resource) {
        String[] parts = resource.getDescription()
                .replaceAll(".*/(forms|form-samples)/|\\.form.*", "")
                .split("/");
        return parts[0] + "." + parts[1];
    }

    private static ObjectNode read(Resource resource) throws IOException {
        try (var stream = resource.getInputStream()) {
            return (ObjectNode) JSON.readTree(stream);
        }
    }

    private static ObjectNode provided(Field form) {
        ObjectNode provided = JSON.createObjectNode();
        for (Field field : form.keyed()) {
            if (field.json().has("valuesKey")) {
                provided.putArray(field.json().path("valuesKey").asText()).add("first");
            }
            if (field.type().equals("indicatorTable")) {
                provided.set(field.name(), TABLE.deepCopy());
            }
            if (field.type().equals("siteTable")) {
                provided.set(field.name(), SITES.deepCopy());
            }
        }
        return provided;
    }

    /** Every keyed field with an answer or, where that is allowed, without; disabled fields are left out. */
    private static ObjectNode submission(Field form, ObjectNode provided, Random random) {
        ObjectNode result = JSON.createObjectNode();
        for (Field field : form.keyed()) {
            JsonNode known = provided.path(field.name());
            if (field.json().path("disabled").asBoolean()) {
                continue;
            }
            if (field.readOnly()) {
                result.set(field.name(), known.isMissingNode() ? NullNode.getInstance() : known);
            } else {
                result.set(field.name(), answer(field, provided, random));
            }
        }
        return result;
    }

    private static JsonNode answer(Field field, ObjectNode provided, Random random) {
        boolean skip = !field.required() && random.nextBoolean();
        return switch (field.type()) {
            case "number" -> skip ? NullNode.getInstance() : number(field);
            case "checkbox" -> BooleanNode.valueOf(!skip);
            case "radio", "select" -> skip ? NullNode.getInstance() : option(field, provided, random);
            case "checklist" ->
                skip ? JSON.createArrayNode() : JSON.createArrayNode().add(option(field, provided, random));
            case "datetime" -> skip ? NullNode.getInstance() : TextNode.valueOf(moment(field));
            case "signature" -> skip ? NullNode.getInstance() : BooleanNode.TRUE;
            case "evidenceList" -> JSON.createArrayNode().add("evidence-" + random.nextInt());
            case "indicatorTable" -> object("{'rows':[{'code':'A1','self':3.9,'evidence':['e1']}]}");
            case "siteTable" -> object("{'rows':[{'code':'990101001001','order':2}]}");
            default -> TextNode.valueOf(skip ? "" : text(field));
        };
    }

    private static JsonNode number(Field field) {
        BigDecimal min = field.decimal("min");
        BigDecimal max = field.decimal("max");
        BigDecimal value = min != null ? min : max != null ? max : BigDecimal.ZERO;
        return DecimalNode.valueOf(value);
    }

    private static JsonNode option(Field field, ObjectNode provided, Random random) {
        JsonNode key = field.json().path("valuesKey");
        ArrayNode options = (ArrayNode)
                (key.isTextual() ? provided.path(key.asText()) : field.json().path("values"));
        JsonNode option = options.get(random.nextInt(options.size()));
        return option.isObject() ? option.path("value") : option;
    }

    private static String moment(Field field) {
        boolean local = field.json().path("timeSerializingFormat").asText().equals("no_timezone");
        return switch (field.json().path("subtype").asText("date")) {
            case "time" -> local ? "09:30" : "09:30+08:00";
            case "datetime" -> local ? "2026-12-01T09:30" : "2026-12-01T09:30+08:00";
            default -> "2026-12-01";
        };
    }

    private static String text(Field field) {
        int wanted = Math.max(
                field.limit("minLength").orElse(1),
                Math.min(4, field.limit("maxLength").orElse(4)));
        return "𠮷好😀意"
                        .codePoints()
                        .limit(wanted)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "见".repeat(Math.max(0, wanted - 4));
    }
}
