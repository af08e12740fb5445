package cn.jianxing.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.application.ShowEvidence;
import cn.jianxing.evidence.application.UploadEvidence;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A real server and a real connection: a mock request knows neither limits nor resets. */
@SpringBootTest(classes = UploadLimitTests.Server.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UploadLimitTests {

    private static final int MEGABYTE = 1024 * 1024;

    @Configuration
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @Import({EvidenceController.class, LargeUploadFilter.class})
    @ComponentScan(basePackages = "cn.jianxing.shared.web")
    static class Server {}

    @MockitoBean
    UploadEvidence uploadEvidence;

    @MockitoBean
    ShowEvidence showEvidence;

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aFileAboveTheLimitIsRefusedWithASentenceAndNotWithABrokenConnection() throws Exception {
        for (int megabytes : new int[] {21, 30, 30, 100}) {
            HttpResponse<String> answer = send(megabytes * MEGABYTE);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo("evidence.too-large");
            assertThat(JsonPath.<String>read(answer.body(), "$.title")).contains("20 MB", "没有保存");
        }
        verifyNoInteractions(uploadEvidence);
    }

    @Test
    void aFileWithinTheLimitArrives() throws Exception {
        when(uploadEvidence.upload(any(), any(), any())).thenReturn("e1");
        when(showEvidence.describe("e1"))
                .thenReturn(new ShowEvidence.Shown(
                        new Evidence(
                                "e1", "a.jpg", "image/jpeg", 1, "0", "p", Instant.EPOCH, "u", null, null, null, false),
                        null,
                        List.of()));

        assertThat(send(19 * MEGABYTE).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(int size) throws IOException, InterruptedException {
        String head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        byte[] body = new byte[head.length() + size + 12];
        System.arraycopy(head.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, body, 0, head.length());
        System.arraycopy(
                "\r\n--edge--\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                0,
                body,
                head.length() + size,
                12);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/evidence"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
