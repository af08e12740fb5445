package cn.jianxing.demo.people;

import java.io.IOException;
import java.io.InputStream;
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
public class HttpBrowser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param address of the application, without a slash at its end */
    public HttpBrowser(String address) {
        this.address = address;
    }

    /** Opens the log-in; answers the page at the end of the redirects. */
    public HttpResponse<String> openLogIn() {
        return follow(get(address + "/oauth2/authorization/keycloak"));
    }

    public HttpResponse<String> logIn(String username) {
        Matcher form = FORM.matcher(openLogIn().body());
        if (!form.find()) {
            throw new IllegalStateException("Keycloak shows no form");
        }
        return follow(send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(username) + "&password=demo"))));
    }

    public HttpResponse<String> read(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Writes as the client does: with the token of the cookie as a header. */
    public HttpResponse<String> write(String method, String path, String body) {
        return send(withToken(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> writeWithoutToken(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Hands in a file as a form field of that name does. */
    public HttpResponse<String> upload(String path, String name, byte[] content) {
        String boundary = "jianxing-" + Integer.toHexString(name.hashCode());
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
        String tail = "\r\n--" + boundary + "--\r\n";
        return send(withToken(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString(tail))));
    }

    /** Opens a stream of events and leaves it open. */
    public HttpResponse<InputStream> listen(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    public HttpResponse<String> logOut() {
        return follow(write("POST", "/logout", ""));
    }

    private HttpRequest.Builder withToken(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""));
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
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            HttpResponse<T> answer = HTTP.send(request.build(), handler);
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
