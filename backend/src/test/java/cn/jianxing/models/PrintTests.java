package cn.jianxing.models;

import static cn.jianxing.testing.Actors.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A case on paper: as its reader may see it, by three templates, as PDF and as Word. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=task-operations")
class PrintTests {

    @Autowired
    ModelGate gate;

    @Autowired
    Officials officials;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    Stations stations;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AuditTrail audit;

    CourtUse courts;

    @BeforeEach
    void theModel() {
        courts = CourtUse.published(gate, officials, desk);
    }

    @Test
    void theApprovalSheetHasTheOpinionsInTheirBoxes() throws Exception {
        Station station = stations.next();
        String caseId = courts.checked(station);

        String text = pdf(print(station.worker(), caseId, "template=approval&history=false"));

        assertThat(text)
                .contains("场地使用审批单", courts.no(caseId), "申请内容", "场地文化广场", "用途广场舞", "人数30")
                .contains("核对申请同意同意，注意安全", name(station.secretary()))
                .doesNotContain("流转记录");
    }

    @Test
    void wordHasTheWholeRecordWithItsHistory() throws Exception {
        Station station = stations.next();
        String caseId = courts.start(station, "𠮷日演出 👍");
        officials.complete(caseId, "Activity_FillIn", station.worker(), CourtUse.use("㼆字碑前演出 👍"));

        MockHttpServletResponse answer =
                print(station.worker(), caseId, "template=record&format=docx&attachments=true&landscape=true");

        assertThat(answer.getHeader("Content-Disposition")).contains(".docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(new XWPFWordExtractor(document).getText())
                    .contains("办理全过程", "𠮷日演出 👍", "㼆字碑前演出 👍", "填写申请", "流转记录", "提交");
        }
    }

    @Test
    void sealedOpinionsArePrintedForTheirAuthorsOnly() throws Exception {
        Station station = stations.next();
        String caseId = courts.scored(station);

        for (String template : new String[] {"approval", "record", "forms"}) {
            assertThat(pdf(print(station.worker(), caseId, "template=" + template)))
                    .doesNotContain("只有我知道的评语");
        }
        assertThat(pdf(print(station.townHead(), caseId, "template=record"))).contains("只有我知道的评语");
        assertThat(pdf(print(station.worker(), caseId, "template=approval"))).contains("（密封）");
    }

    @Test
    void everyPrintIsInTheAuditChainAndStrangersPrintNothing() throws Exception {
        Station station = stations.next();
        String caseId = courts.filled(station);

        assertThat(print(stations.next().worker(), caseId, "template=approval").getStatus())
                .isEqualTo(404);
        assertThat(printed(caseId)).isZero();
        print(station.worker(), caseId, "template=forms");
        print(station.secretary(), caseId, "template=forms&format=docx");

        assertThat(printed(caseId)).isEqualTo(2);
        assertThat(audit.verify(caseId)).isTrue();
        assertThat(print(station.worker(), caseId, "template=none").getStatus()).isEqualTo(400);
        assertThat(print(station.worker(), caseId, "format=exe").getStatus()).isEqualTo(400);
    }

    private int printed(String caseId) {
        Integer counted = jdbc.queryForObject(
                "select count(*) from audit_entry where case_id = ? and act = 'case.printed'", Integer.class, caseId);
        return counted == null ? 0 : counted;
    }

    private MockHttpServletResponse print(String username, String caseId, String query) throws Exception {
        return web.perform(MockMvcRequestBuilders.get("/api/cases/" + courts.no(caseId) + "/print?" + query)
                        .with(as(username)))
                .andReturn()
                .getResponse();
    }

    private static String pdf(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }

    private String name(String username) {
        return String.valueOf(
                jdbc.queryForObject("select name from person where username = ?", String.class, username));
    }
}
