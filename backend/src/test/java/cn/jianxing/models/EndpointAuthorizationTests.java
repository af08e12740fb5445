package cn.jianxing.models;

import static cn.jianxing.testing.Actors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.jianxing.evidence.SampleFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    /** What the stranger is answered: a status, or 200 with nothing of the case in it. */
    private static final Map<String, Integer> ENDPOINTS = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /api/workbench", 200),
            Map.entry("GET /api/cases", 200),
            Map.entry("GET /api/case-types", 200),
            Map.entry("POST /api/cases", 403),
            Map.entry("GET /api/cases/{caseNo}", 404),
            Map.entry("GET /api/cases/{caseNo}/timeline", 404),
            Map.entry("GET /api/cases/{caseNo}/submissions/{id}", 404),
            Map.entry("GET /api/cases/{caseNo}/evidence", 404),
            Map.entry("GET /api/cases/{caseNo}/diagram", 404),
            Map.entry("GET /api/cases/{caseNo}/access", 404),
            Map.entry("GET /api/star-ratings/{caseNo}/sheet", 404),
            Map.entry("GET /api/ratings/{caseNo}/trace", 404),
            Map.entry("GET /api/public-notices", 200),
            Map.entry("GET /api/public-notices/{id}", 404),
            Map.entry("POST /api/public-notices/{id}/objections", 403),
            Map.entry("POST /api/public-notices/{id}/objections/{objectionId}/review", 403),
            Map.entry("GET /api/notices", 200),
            Map.entry("POST /api/notices/read", 204),
            Map.entry("GET /api/admin/audit/verify", 403),
            Map.entry("POST /api/admin/inbox/rebuild", 403),
            Map.entry("GET /api/search", 200),
            Map.entry("POST /api/admin/search/rebuild", 403),
            Map.entry("GET /api/admin/inbox/reconcile", 403),
            Map.entry("GET /api/campaigns", 200),
            Map.entry("GET /api/campaigns/{caseNo}/board", 404),
            Map.entry("GET /api/campaigns/{caseNo}/results", 403),
            Map.entry("GET /api/campaigns/{caseNo}/reminders", 403),
            Map.entry("POST /api/campaigns/{caseNo}/reminders", 403),
            Map.entry("GET /api/star-register", 200),
            Map.entry("GET /api/star-register.xlsx", 200),
            Map.entry("GET /api/star-register/{unit}/history", 200),
            Map.entry("GET /api/sites/{unit}", 200),
            Map.entry("GET /api/star-standards", 403),
            Map.entry("POST /api/star-standards", 403),
            Map.entry("GET /api/star-standards/{year}/{version}", 403),
            Map.entry("PUT /api/star-standards/{year}/{version}/indicators/{code}", 403),
            Map.entry("POST /api/star-standards/{year}/{version}/release", 403),
            Map.entry("GET /api/tasks/{taskId}", 404),
            Map.entry("POST /api/tasks/{taskId}/claim", 404),
            Map.entry("DELETE /api/tasks/{taskId}/claim", 404),
            Map.entry("PUT /api/tasks/{taskId}/draft", 404),
            Map.entry("POST /api/tasks/{taskId}/completion", 404),
            Map.entry("GET /api/tasks/{taskId}/returns", 404),
            Map.entry("POST /api/tasks/{taskId}/return", 404),
            Map.entry("GET /api/tasks/{taskId}/withdrawal", 404),
            Map.entry("POST /api/tasks/{taskId}/withdrawal", 404),
            Map.entry("GET /api/tasks/{taskId}/colleagues", 404),
            Map.entry("POST /api/tasks/{taskId}/handover", 404),
            Map.entry("POST /api/tasks/{taskId}/opinion", 404),
            Map.entry("POST /api/tasks/{taskId}/recall", 404),
            Map.entry("GET /api/inbox", 200),
            Map.entry("GET /api/inbox/counts", 200),
            Map.entry("POST /api/evidence", 200),
            Map.entry("GET /api/evidence/{id}/meta", 404),
            Map.entry("GET /api/evidence/{id}", 404),
            Map.entry("GET /api/documents", 200),
            Map.entry("GET /api/documents/{id}", 404),
            Map.entry("GET /api/documents/{id}/pdf", 404),
            Map.entry("POST /api/documents/{id}/receipt", 404),
            Map.entry("GET /api/me", 200),
            Map.entry("PUT /api/me/acting-post", 403),
            Map.entry("GET /api/units", 200),
            Map.entry("POST /api/ratings/{caseNo}/withdrawal", 404),
            Map.entry("POST /api/ratings/{caseNo}/appeal", 404),
            Map.entry("GET /api/follow-ups", 200),
            Map.entry("GET /api/demo/state", 200),
            Map.entry("POST /api/demo/clock", 400)));

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

        assertThat(served).isEqualTo(ENDPOINTS.keySet());
    }

    @TestFactory
    List<DynamicTest> nobodyGetsInWithoutALogIn() {
        return ENDPOINTS.keySet().stream()
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
        return ENDPOINTS.entrySet().stream()
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
        if (endpoint.equals("POST /api/evidence")) {
            return multipart(path)
                    .file(new MockMultipartFile("file", "a.jpg", "image/jpeg", SampleFiles.jpeg("stranger")));
        }
        return request(HttpMethod.valueOf(parts[0]), path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", endpoint)
                .param("person", review.station().worker())
                .param("for", "transfer")
                .param("q", review.caseNo())
                .content(body(endpoint));
    }

    private static String body(String endpoint) {
        return switch (endpoint) {
            case "POST /api/cases" -> "{\"type\":\"star-rating\",\"unit\":\"990101001001\",\"data\":{}}";
            case "POST /api/star-standards" -> "{\"year\":2027,\"baseYear\":2026,\"baseVersion\":1}";
            case "POST /api/star-standards/{year}/{version}/release" -> "{\"revision\":0}";
            case "PUT /api/star-standards/{year}/{version}/indicators/{code}" ->
                "{\"revision\":0,\"title\":\"a\",\"points\":1,\"requirement\":\"a\",\"ruleText\":\"a\","
                        + "\"evidenceHint\":\"a\",\"rule\":\"\"}";
            case "POST /api/public-notices/{id}/objections" ->
                "{\"rowKey\":\"990101001\",\"realName\":false,\"facts\":\"台账与事实不符\"}";
            case "PUT /api/me/acting-post" -> "{\"audience\":\"990101/centre_deputy\"}";
            case "POST /api/ratings/{caseNo}/withdrawal", "POST /api/ratings/{caseNo}/appeal" ->
                "{\"reason\":\"今年阵地搬迁\"}";
            case "PUT /api/tasks/{taskId}/draft", "POST /api/tasks/{taskId}/completion" -> "{\"data\":{}}";
            case "POST /api/tasks/{taskId}/return" -> "{\"step\":\"star-rating/a\",\"comment\":\"退\"}";
            case "POST /api/tasks/{taskId}/handover" ->
                "{\"operation\":\"transfer\",\"person\":\"office01\",\"comment\":\"转\"}";
            case "POST /api/tasks/{taskId}/withdrawal",
                    "POST /api/tasks/{taskId}/opinion",
                    "POST /api/tasks/{taskId}/recall" -> "{\"comment\":\"办理\"}";
            default -> "{}";
        };
    }

    private String one(String sql) {
        return String.valueOf(jdbc.queryForObject(sql, String.class, review.caseId()));
    }
}
