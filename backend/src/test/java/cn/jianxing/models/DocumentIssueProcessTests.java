package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.documents.application.NumberDocument;
import cn.jianxing.forms.FormFixtures;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.shared.Problem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An official document from its draft to the archive. 𠮷 is not in the typeface: the printer's mark 〓 stands for it. */
@ProcessTest("document-issue")
@Import(Letters.class)
@TestPropertySource(properties = "jianxing.test.county=documents")
class DocumentIssueProcessTests {

    private static final String SIGN = "{'decision':'sign','signature':true}";

    @Autowired
    Officials officials;

    @Autowired
    Letters letters;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    NumberDocument numberDocument;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aDocumentReturnedByBothIsSignedNumberedSealedSentAndArchived() throws IOException {
        String caseId = letters.start(stations.station(Stations.BEIMAI));
        letters.draft(caseId);
        officials.complete(
                caseId, "Activity_CheckDocument", "office.director", "{'decision':'return','returnReason':'请写明报送时间'}");
        assertThat(officials
                        .shown(officials.task(caseId, "Activity_DraftDocument"), "office01")
                        .path("returnReason")
                        .asText())
                .isEqualTo("请写明报送时间");
        letters.draft(caseId);
        officials.complete(caseId, "Activity_CheckDocument", "office.director", "{'decision':'approve'}");
        officials.complete(
                caseId, "Activity_SignDocument", "centre.deputy", "{'decision':'return','returnReason':'标题再斟酌'}");
        letters.draft(caseId);
        officials.complete(caseId, "Activity_CheckDocument", "office.director", "{'decision':'approve'}");
        officials.complete(caseId, "Activity_SignDocument", "centre.deputy", SIGN);
        officials.passWorkdays(1);

        outcomes.ended(caseId, "effective");
        outcomes.hasPassed(caseId, "Activity_ArchiveDocument", "Event_DocumentIssued");
        assertThat(text(caseId))
                .contains(number(caseId), "关于开展文明集市的函", "定于九月开展", "请㼆村、〓家按期报送", "望麦镇", "沐禾县新时代文明实践中心办公室");
        assertThat(jdbc.queryForList(
                        "select unit from document_delivery where document_id = ? order by unit",
                        String.class,
                        document(caseId)))
                .containsExactly("990101001", "990101002");
        assertThat(listed("990101001001")).contains(document(caseId));
        assertThat(listed("990101003001")).doesNotContain(document(caseId));
    }

    @Test
    void whoWasToldConfirmsThatItCame() {
        String caseId = letters.check(stations.next());
        officials.complete(caseId, "Activity_SignDocument", "centre.deputy", SIGN);
        officials.passWorkdays(1);
        String receipt = "/api/documents/" + document(caseId) + "/receipt";

        assertThat(desk.send("wangmai.sec", post(receipt)).status()).isEqualTo(204);

        assertThat(jdbc.queryForObject(
                        "select count(*) from document_delivery where document_id = ? and received_at is not null",
                        Integer.class,
                        document(caseId)))
                .isEqualTo(1);
        Answer stranger = desk.send("zhihe.sec", post(receipt));
        assertThat(stranger.status()).isIn(403, 404);
        assertThat(stranger.speaksChinese()).isTrue();
    }

    @Test
    void withoutPermissionForTheSealNobodySigns() {
        String caseId = letters.check(stations.next());
        jdbc.update("delete from document_permission where role = 'centre_deputy'");
        try {
            assertThatThrownBy(() -> officials.complete(caseId, "Activity_SignDocument", "centre.deputy", SIGN))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.code()).isEqualTo("document.seal-not-permitted"));
        } finally {
            jdbc.update(
                    "insert into document_permission (permission, role, unit) values ('seal.use','centre_deputy','')");
        }

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_SignDocument");
    }

    /** Every third is refused for want of a signature: it must not leave a gap. */
    @Test
    void twentySignedAtOnceFollowEachOtherWithoutGapOrDouble() throws Exception {
        List<Callable<Answer>> signings = new ArrayList<>();
        for (int index = 0; index < 30; index++) {
            String caseId = letters.check(stations.station(Stations.BEIMAI));
            Task task = officials.task(caseId, "Activity_SignDocument");
            ObjectNode data = FormFixtures.object(index % 3 == 2 ? "{'decision':'sign'}" : SIGN);
            signings.add(() -> desk.complete("centre.deputy", task.getId(), data));
        }
        int before = highest();

        List<Answer> answers = together(signings);

        assertThat(answers).extracting(Answer::status).containsOnly(200, 422);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(20);
        assertThat(jdbc.queryForList(
                        "select seq from official_document where seq > ? order by seq", Integer.class, before))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(before + 1, before + 20).boxed().toList());
        officials.passWorkdays(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from official_document where seq > ? and archived_at is null",
                        Integer.class,
                        before))
                .isZero();
    }

    /** Ten sign and are thrown back after they had their number, while five sign for good. */
    @Test
    void aSigningThatIsRolledBackLeavesNoGap() throws Exception {
        List<Callable<Answer>> acts = new ArrayList<>();
        for (int index = 0; index < 15; index++) {
            String caseId = letters.check(stations.station(Stations.BEIMAI));
            Task task = officials.task(caseId, "Activity_SignDocument");
            String submission = one("select max(id) from form_submission where case_id = ?", caseId);
            String document = document(caseId);
            acts.add(
                    index % 3 == 0
                            ? () -> desk.complete("centre.deputy", task.getId(), FormFixtures.object(SIGN))
                            : () -> takeNumberInVain(document, submission));
        }
        int before = highest();

        List<Answer> answers = together(acts);

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(jdbc.queryForList(
                        "select seq from official_document where seq > ? order by seq", Integer.class, before))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(before + 1, before + 5).boxed().toList());
    }

    private Answer takeNumberInVain(String document, String submission) {
        String no = new TransactionTemplate(transactions).execute(attempt -> {
            attempt.setRollbackOnly();
            return numberDocument.number(document, submission);
        });
        return new Answer(200, FormFixtures.object("{}"), String.valueOf(no));
    }

    private int highest() {
        Integer last = jdbc.queryForObject("select coalesce(max(seq), 0) from official_document", Integer.class);
        return last == null ? 0 : last;
    }

    private static List<Answer> together(List<Callable<Answer>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier moment = new CyclicBarrier(acts.size());
        try {
            List<Callable<Answer>> atOnce = acts.stream()
                    .<Callable<Answer>>map(act -> () -> {
                        moment.await();
                        return act.call();
                    })
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : people.invokeAll(atOnce)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private String document(String caseId) {
        return one("select id from official_document where case_id = ?", caseId);
    }

    /** To a station's page belongs what its town was sent. */
    private String listed(String unit) {
        return desk.send("office01", get("/api/documents?unit=" + unit)).text();
    }

    private String number(String caseId) {
        return one("select no from official_document where case_id = ?", caseId);
    }

    private String one(String sql, String caseId) {
        return String.valueOf(jdbc.queryForObject(sql, String.class, caseId));
    }

    private String text(String caseId) throws IOException {
        byte[] content = jdbc.queryForObject(
                "select content from document_file where document_id = ?", byte[].class, document(caseId));
        assertThat(desk.send("office01", get("/api/documents/" + document(caseId) + "/pdf"))
                        .status())
                .isEqualTo(200);
        try (var pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}
