package cn.jianxing.live;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.notify.Notices;
import cn.jianxing.shared.Ids;
import cn.jianxing.testing.Browser;
import cn.jianxing.testing.KeycloakTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Numbers that change in front of the reader, over a real connection. */
@KeycloakTest
@Timeout(90)
class LiveCountTests {

    private static final String TOWN = "990101001/institute_secretary";
    private static final String END = "the end";

    @Autowired
    Notices notices;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void nobodyListensWithoutALogIn() {
        assertThat(new Browser().read("/api/events").statusCode()).isEqualTo(401);
    }

    @Test
    void aNumberThatChangesIsToldToThePage() throws Exception {
        Browser browser = new Browser();
        browser.logIn("wangmai.sec");
        HttpResponse<java.io.InputStream> answer = browser.listen("/api/events");
        BlockingQueue<String> lines = lines(answer);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        int before = unread(next(lines, "data:"));

        notices.send(TOWN, "reminder", Ids.next(), null, "请及时办理");

        assertThat(unread(next(lines, "data:"))).isEqualTo(before + 1);
    }

    @Test
    void whatAnotherNodeDidIsToldHere() throws Exception {
        Browser browser = new Browser();
        browser.logIn("wangmai.sec");
        BlockingQueue<String> lines = lines(browser.listen("/api/events"));
        int before = unread(next(lines, "data:"));

        jdbc.update(
                "insert into notice (id, audience, kind, case_id, text, at) values (?, ?, 'reminder', ?, '别处', now(3))",
                Ids.next(),
                TOWN,
                Ids.next());
        jdbc.update("insert into live_change (receiver) values (?)", TOWN);

        assertThat(unread(next(lines, "data:"))).isEqualTo(before + 1);
    }

    @Test
    void whoComesBackAndMissedNothingHearsNothingTwice() throws Exception {
        Browser browser = new Browser();
        browser.logIn("wangmai.head");
        BlockingQueue<String> first = lines(browser.listen("/api/events"));
        String mark = next(first, "id:").substring("id:".length()).strip();

        BlockingQueue<String> again = lines(browser.listen("/api/events", "Last-Event-ID", mark));
        assertThat(next(again, "id:")).startsWith("id:");
        assertThat(again).noneMatch(line -> line.startsWith("data:"));

        notices.send("990101001/institute_head", "reminder", Ids.next(), null, "新消息");
        assertThat(next(again, "data:")).contains("notices");
        BlockingQueue<String> missed = lines(browser.listen("/api/events", "Last-Event-ID", mark));
        assertThat(next(missed, "data:")).contains("notices");
    }

    @Test
    void theStreamEndsWithTheSession() throws Exception {
        Browser browser = new Browser();
        browser.logIn("wangmai.sec");
        BlockingQueue<String> lines = lines(browser.listen("/api/events"));
        next(lines, "data:");

        browser.logOut();

        assertThat(next(lines, END)).isEqualTo(END);
    }

    private static int unread(String data) {
        return Integer.parseInt(data.replaceAll(".*\"notices\":(\\d+).*", "$1"));
    }

    private static String next(BlockingQueue<String> lines, String start) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (System.nanoTime() < until) {
            String line = lines.poll(1, TimeUnit.SECONDS);
            if (line != null && line.startsWith(start)) {
                return line;
            }
        }
        throw new AssertionError("nothing begins with " + start);
    }

    private static BlockingQueue<String> lines(HttpResponse<java.io.InputStream> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            try (var in = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                in.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException gone) {
                // the other side ended it
            }
            lines.add(END);
        });
        reader.setDaemon(true);
        reader.start();
        return lines;
    }
}
