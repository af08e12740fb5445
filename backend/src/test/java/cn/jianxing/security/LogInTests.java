package cn.jianxing.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.demo.servers.Ports;
import cn.jianxing.testing.Actors;
import cn.jianxing.testing.Browser;
import cn.jianxing.testing.KeycloakTest;
import cn.jianxing.testing.TestKeycloak;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Logging in and out at the real Keycloak: a session for the browser, tokens for programs. */
@KeycloakTest
class LogInTests {

    private static final String TWO_POSTS = "theory.clerk";
    private static final String FIRST_POST = "990101D01/platform_clerk";

    @Autowired
    ObjectMapper json;

    @Test
    void aBrowserHoldsASessionAndNeverAToken() throws Exception {
        Browser browser = new Browser();
        assertThat(browser.read("/api/me").statusCode()).isEqualTo(401);

        browser.logIn("wangmai.sec");

        HttpResponse<String> me = browser.read("/api/me");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(json.readTree(me.body()).path("username").asText()).isEqualTo("wangmai.sec");
        assertThat(json.readTree(me.body()).path("name").asText()).isEqualTo("罗知远");
        assertThat(me.body()).doesNotContain("eyJ");
        assertThat(me.headers().allValues("Set-Cookie").toString()).doesNotContain("eyJ");
    }

    @Test
    void aWriteNeedsTheTokenOfThePage() {
        Browser browser = new Browser();
        browser.logIn(TWO_POSTS);
        browser.read("/api/me");
        String chosen = "{\"audience\":\"" + FIRST_POST + "\"}";

        assertThat(browser.writeWithoutToken("PUT", "/api/me/acting-post", chosen)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.write("PUT", "/api/me/acting-post", chosen).statusCode())
                .isEqualTo(204);
    }

    @Test
    void whoHasSeveralPostsChoosesOneOfThem() throws Exception {
        Browser browser = new Browser();
        browser.logIn(TWO_POSTS);
        assertThat(json.readTree(browser.read("/api/me").body()).path("posts")).hasSizeGreaterThan(1);

        browser.write("PUT", "/api/me/acting-post", "{\"audience\":\"" + FIRST_POST + "\"}");
        assertThat(actingPost(browser)).isEqualTo(FIRST_POST);

        HttpResponse<String> refused =
                browser.write("PUT", "/api/me/acting-post", "{\"audience\":\"990101/deputy_director\"}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("post.not-held");
    }

    @Test
    void loggingOutEndsTheSessionAtKeycloakToo() {
        Browser browser = new Browser();
        browser.logIn("wangmai.sec");
        assertThat(browser.openLogIn().body()).as("still logged in there").doesNotContain("name=\"password\"");

        browser.logOut();

        assertThat(browser.read("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.openLogIn().body()).contains("name=\"password\"");
    }

    @Test
    void whoIsLoggedOutAtKeycloakIsLoggedOutHere() {
        Browser browser = new Browser();
        browser.logIn("wangmai.head");
        assertThat(browser.read("/api/me").statusCode()).isEqualTo(200);

        TestKeycloak.realm().users().get(Actors.id("wangmai.head")).logout();

        assertThat(Ports.await(() -> browser.read("/api/me").statusCode() == 401, Duration.ofSeconds(20)))
                .isTrue();
    }

    @Test
    void aProgramComesWithABearerToken() throws Exception {
        String token = TestKeycloak.token("office01");

        assertThat(json.readTree(TestKeycloak.me(token).body()).path("username").asText())
                .isEqualTo("office01");
        assertThat(TestKeycloak.me(token.substring(0, token.length() - 6) + "AAAAAA")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aProgramNamesItsActingPostWithEachRequest() throws Exception {
        String token = TestKeycloak.token(TWO_POSTS);

        JsonNode me = json.readTree(
                TestKeycloak.me(token, "X-Acting-Post", FIRST_POST).body());
        HttpResponse<String> refused = TestKeycloak.me(token, "X-Acting-Post", "990101/deputy_director");

        assertThat(me.path("actingPost").asText()).isEqualTo(FIRST_POST);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("post.not-held");
    }

    private String actingPost(Browser browser) throws IOException {
        return json.readTree(browser.read("/api/me").body()).path("actingPost").asText();
    }
}
