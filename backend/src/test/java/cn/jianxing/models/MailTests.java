package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import cn.jianxing.demo.clock.MoveClock;
import cn.jianxing.engine.DueJobs;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.notify.Notices;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.testing.Actors;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Notices by mail, over a real SMTP server. */
@ProcessTest({})
@TestPropertySource(properties = {"jianxing.mail.poll=PT2H", "jianxing.public-url=https://shijian.muhe.example"})
class MailTests {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private static final String TOWN = "990101001/institute_secretary";
    private static final String VILLAGE = "990101001001/station_head";

    @Autowired
    Notices notices;

    @Autowired
    DueJobs dueJobs;

    @Autowired
    MoveClock moveClock;

    @Autowired
    BusinessClock clock;

    @Autowired
    HallLoan loans;

    @Autowired
    Officials officials;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void itIsTenInTheMorning() throws Exception {
        jdbc.update("delete from outbox");
        // what other tests left open is not what these are about
        jdbc.update("update task_deadline set next_at = null");
        jdbc.update("delete from notification_setting");
        at(1, "10:00");
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void aNoticeArrivesAsMailInChineseWithItsCase() throws Exception {
        Station station = stations.next();
        String caseId = loans.apply(station, "all", "1", false, 1);
        String no = officials.file(caseId).no();

        notices.send(TOWN, "escalation", caseId, null, "𠮷家村 <请> 督促㼆办 👍");
        dueJobs.run();

        MimeMessage mail = arrived(1).get(0);
        assertThat(mail.getAllRecipients()[0]).hasToString("wangmai.sec@muhe.example");
        assertThat(mail.getSubject()).isEqualTo("【践行】逾期上报：𠮷家村 <请> 督促㼆办 👍");
        List<String> texts = texts(mail);
        String link = "https://shijian.muhe.example/cases/" + no;
        assertThat(texts.get(0)).contains("罗知远，您好", "[逾期上报] 𠮷家村 <请> 督促㼆办 👍", link);
        assertThat(texts.get(1)).contains("𠮷家村 &lt;请&gt; 督促㼆办 👍", "<a href=\"" + link + "\">");
        dueJobs.run();
        arrived(1);
    }

    @Test
    void nobodyIsWrittenToAtNightUnlessItIsAnEmergency() throws Exception {
        at(0, "22:30");
        send("escalation", TOWN, "夜间逾期");
        send("emergency", TOWN, "防汛紧急通知");

        assertThat(subjects(1)).containsExactly("【践行】紧急通知：防汛紧急通知");
        at(1, "07:29");
        arrived(1);
        at(0, "07:30");
        assertThat(subjects(2)).contains("【践行】逾期上报：夜间逾期");
    }

    @Test
    void whoWantsOneMessageInTheMorningGetsOneAndWhatIsObligatoryAtOnce() throws Exception {
        choose("morning");
        send("reminder", TOWN, "第一件");
        send("reminder", TOWN, "第二件");
        send("escalation", TOWN, "逾期一件");
        assertThat(subjects(1)).containsExactly("【践行】逾期上报：逾期一件");

        at(1, "08:00");

        assertThat(subjects(2)).contains("【践行】您有 2 条消息");
    }

    @Test
    void whoWantsNoMailGetsOnlyWhatIsObligatory() throws Exception {
        choose("off");
        send("reminder", TOWN, "提醒");
        send("supervision", TOWN, "督办函");

        at(2, "10:00");

        assertThat(subjects(1)).containsExactly("【践行】督办：督办函");
        JsonNode settings =
                desk.send("wangmai.sec", get("/api/me/notification-settings")).body();
        assertThat(settings.path("mail").asText()).isEqualTo("off");
        assertThat(settings.path("address").asText()).isEqualTo("wangmai.sec@muhe.example");
        assertThat(settings.path("quietUntil").asText()).isEqualTo("07:30");
        assertThat(desk.send(
                                "wangmai.sec",
                                put("/api/me/notification-settings")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"mail\":\"never\"}"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void villagesAreWrittenToTwiceADayAndTheRestComesInTheMorning() throws Exception {
        send("escalation", VILLAGE, "一");
        send("escalation", VILLAGE, "二");
        send("escalation", VILLAGE, "三");
        send("escalation", VILLAGE, "四");
        assertThat(subjects(2)).containsExactly("【践行】逾期上报：一", "【践行】逾期上报：二");

        at(1, "08:00");

        assertThat(subjects(3)).contains("【践行】您有 2 条消息");
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedAgainLater() {
        String address = jdbc.queryForObject("select email from person where username = 'wangmai.sec'", String.class);
        jdbc.update("update person set email = 'not an address' where username = 'wangmai.sec'");
        send("escalation", TOWN, "稍后再发");
        arrived(0);
        assertThat(jdbc.queryForMap("select state, attempts from outbox"))
                .containsEntry("state", "waiting")
                .containsEntry("attempts", 1);

        jdbc.update("update person set email = ? where username = 'wangmai.sec'", address);
        dueJobs.run();
        arrived(0);
        moveClock.to(clock.instant().plus(Duration.ofMinutes(2)));

        arrived(1);
        assertThat(jdbc.queryForMap("select state, attempts from outbox"))
                .containsEntry("state", "sent")
                .containsEntry("attempts", 2);
    }

    @Test
    void severalNodesSendItOnce() throws Exception {
        for (int number = 0; number < 5; number++) {
            notices.send(TOWN, "escalation", "no-case", null, "第" + number + "件");
        }

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(dueJobs::run),
                        CompletableFuture.runAsync(dueJobs::run),
                        CompletableFuture.runAsync(dueJobs::run))
                .join();

        assertThat(subjects(1)).containsExactly("【践行】您有 5 条消息");
    }

    private void send(String kind, String audience, String text) {
        notices.send(audience, kind, "no-case", null, text);
        dueJobs.run();
    }

    private void choose(String how) {
        String sql = "insert into notification_setting (person_id, mail, changed_at) values (?, ?, now())";
        jdbc.update(sql, Actors.id("wangmai.sec"), how);
    }

    /** Business time moves on to that time of a later day, or of today. */
    private void at(int days, String time) {
        var day = clock.instant().atZone(BusinessClock.ZONE).plusDays(days);
        moveClock.to(day.with(java.time.LocalTime.parse(time)).toInstant());
    }

    private static List<MimeMessage> arrived(int number) {
        List<MimeMessage> mails = Arrays.asList(SERVER.getReceivedMessages());
        assertThat(mails).hasSize(number);
        return mails;
    }

    private static List<String> subjects(int number) throws Exception {
        List<String> subjects = new java.util.ArrayList<>();
        for (MimeMessage mail : arrived(number)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    /** Plain text, then HTML. */
    private static List<String> texts(Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart parts)) {
            return List.of(String.valueOf(part.getContent()));
        }
        List<String> found = new java.util.ArrayList<>();
        for (int index = 0; index < parts.getCount(); index++) {
            found.addAll(texts(parts.getBodyPart(index)));
        }
        return found;
    }
}
