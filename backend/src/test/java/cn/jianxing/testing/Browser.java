package cn.jianxing.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as a log-in needs: cookies, redirects, a form. Sees the loopback address as safe, as browsers do. */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Opens the log-in; answers the page at the end of the redirects. */
    public HttpResponse<String> openLogIn() {
        return follow(get(TestKeycloak.applicationUrl() + "/oauth2/authorization/keycloak"));
    }

    public HttpResponse<String> logIn(String username) {
        Matcher form = FORM.matcher(openLogIn().body());
        if (!form.find()) {
            throw new AssertionError("Keycloak shows no form");
        }
        return follow(send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(username) + "&password=demo"))));
    }

    public HttpResponse<String> read(String path) {
        return send(HttpRequest.newBuilder(URI.create(TestKeycloak.applicationUrl() + path)));
    }

    /** Writes as the client does: with the token of the cookie as a header. */
    public HttpResponse<String> write(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(TestKeycloak.applicationUrl() + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""))
                .method(method, BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> writeWithoutToken(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(TestKeycloak.applicationUrl() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> logOut() {
        return follow(write("POST", "/logout", ""));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int hop = 0; hop < 10 && last.statusCode() / 100 == 3; hop++) {
            URI next = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = get(next.toString());
        }
        return last;
    }

    private HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", 2)[0].split("=", 2);
        if (parts[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
