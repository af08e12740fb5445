package cn.jianxing.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.testing.JianxingTest;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The contract with clients is committed; a change of it is seen in review. */
@JianxingTest
class OpenApiDocsTests {

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Test
    void theContractIsCurrent() throws Exception {
        ObjectNode api = contract();
        api.remove("servers");

        Object sorted = json.treeToValue(api, Object.class);
        var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        String text = json.copy()
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .writer(printer)
                .writeValueAsString(sorted);

        GeneratedFile.check("forms/openapi/openapi.json", text + "\n");
    }

    @Test
    void everyEndpointSaysWhatItIsFor() throws Exception {
        for (JsonNode path : contract().path("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.path("summary").asText())
                        .as(operation.path("operationId").asText())
                        .isNotBlank();
            }
        }
    }

    private ObjectNode contract() throws Exception {
        String text =
                web.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return (ObjectNode) json.readTree(text);
    }
}
