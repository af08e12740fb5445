package cn.jianxing.models;

import static cn.jianxing.testing.Actors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.jianxing.evidence.SampleFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint, asked by nobody and by the practice worker of a station that has nothing to do with the case. An
 * endpoint that is missing in this table breaks the build.
 */
@ActTest
class EndpointAuthorizationTests {

    private static final String STRANGER = "shiguang5.pw";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvc web;

    @Autowired
    OneReview review;

    @Autowired
    JdbcTemplate jdbc;

    Map<String, String> known;

    @BeforeEach
    void theCase() {
        known = Map.of(
                "{caseNo}",
                review.caseNo(),
                "{taskId}",
                review.task().getId(),
                "{unit}",
                review.station().unit(),
                "{year}",
                "2026",
                "{version}",
                "1",
                "{code}",
                "ST-A1",
                "{objectionId}",
                "no-such-objection",
                "{id}",
                one("select id from evidence where case_id = ? limit 1"));
    }

    @Test
    void everyEndpointIsInTheTable() {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("cn.jianxing")) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + pattern)));
            }
        });

        assertThat(served).isEqualTo(Endpoints.ALL.keySet());
    }

    @TestFactory
    List<DynamicTest> nobodyGetsInWithoutALogIn() {
        return Endpoints.ALL.keySet().stream()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint, () -> {
                    var response = web.perform(asked(endpoint)).andReturn().getResponse();
                    // a write without the token of a session ends before anybody asks who it is
                    assertThat(response.getStatus()).isEqualTo(endpoint.startsWith("GET") ? 401 : 403);
                    assertThat(response.getContentAsString()).contains("\"code\"");
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> aStrangerLearnsNothing() {
        return Endpoints.ALL.entrySet().stream()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.getKey(), () -> {
                    var response = web.perform(asked(endpoint.getKey()).with(as(STRANGER)))
                            .andReturn()
                            .getResponse();
                    assertThat(response.getStatus())
                            .as(response.getContentAsString())
                            .isEqualTo(endpoint.getValue());
                    assertThat(response.getContentAsString())
                            .doesNotContain(review.caseNo(), review.task().getId());
                }))
                .toList();
    }

    @Test
    void searchFindsAForeignCaseByNothing() throws Exception {
        String title = one("select title from case_file where id = ?");
        for (String words : List.of(review.caseNo(), title, title.substring(0, 3))) {
            String found = web.perform(request(HttpMethod.GET, "/api/cases")
                            .param("q", words)
                            .with(as(STRANGER)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(found).contains("\"items\":[]");
        }
    }

    private MockHttpServletRequestBuilder asked(String endpoint) {
        String[] parts = endpoint.split(" ");
        String path = parts[1];
        for (var name : known.entrySet()) {
            path = path.replace(name.getKey(), name.getValue());
        }
        path = path.replaceAll("\\{\\w+}", "none");
        if (endpoint.equals("POST /api/evidence")) {
            return multipart(path)
                    .file(new MockMultipartFile("file", "a.jpg", "image/jpeg", SampleFiles.jpeg("stranger")));
        }
        return request(HttpMethod.valueOf(parts[0]), path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", endpoint)
                .param("person", review.station().worker())
                .param("for", "transfer")
                .param("year", "2026")
                .param("quarter", "3")
                .param("q", review.caseNo())
                .content(Endpoints.body(endpoint));
    }

    private String one(String sql) {
        return String.valueOf(jdbc.queryForObject(sql, String.class, review.caseId()));
    }
}
