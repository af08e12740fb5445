package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.jianxing.evidence.SampleFiles;
import cn.jianxing.models.Stations.Station;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** What a step hides is not to be learnt by any other way: history, paper, search, attachments. */
@PolicyTest
class HiddenFieldsTests {

    @Autowired
    Officials officials;

    @Autowired
    PolicyTrials trials;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Test
    void whatIsHiddenCannotBeReadInTheHistoryEither() {
        Station station = stations.next();
        String caseId = trials.filled(station);
        String path = "/api/cases/" + officials.file(caseId).no() + "/submissions/"
                + acts.lastLine(station.secretary(), caseId)
                        .path("submissionId")
                        .asText();

        assertThat(desk.send(station.secretary(), get(path)).text())
                .contains("祥㼆会")
                .doesNotContain("13900000000", "\"price\"", "联系电话");
        assertThat(desk.send(station.worker(), get(path)).text()).contains("13900000000", "\"price\":300");
    }

    @Test
    void whatIsHiddenIsNeitherPrintedNorFound() {
        Station station = stations.next();
        String caseId = trials.filled(station);
        String no = officials.file(caseId).no();

        for (String template : new String[] {"approval", "record", "forms"}) {
            assertThat(PrintedCase.of(desk, station.secretary(), no, template))
                    .contains("会")
                    .doesNotContain("13900000000", "联系电话", "单价");
            assertThat(PrintedCase.of(desk, station.worker(), no, template)).contains("13900000000");
        }
        assertThat(found(station.secretary(), "13900000000")).doesNotContain(no);
        assertThat(found(station.secretary(), "礼堂 13900000000")).doesNotContain(no);
        assertThat(found(station.secretary(), no + " 13900000000")).doesNotContain(no);
        assertThat(found(station.secretary(), no + " 礼堂")).contains(no).doesNotContain("13900000000");
        assertThat(found(station.worker(), no + " 13900000000")).contains(no);
        assertThat(found(station.secretary(), "礼堂")).contains(no).doesNotContain("13900000000");
        assertThat(found(station.worker(), "13900000000")).contains(no);
    }

    @Test
    void anAttachmentOfAHiddenFieldIsNeitherListedNorOpened() {
        Station station = stations.next();
        String contract = upload(station, "合同.jpg");
        String picture = upload(station, "现场.jpg");
        String no = officials
                .file(trials.filled(station, "'contract':['" + contract + "'],'pictures':['" + picture + "']"))
                .no();

        assertThat(attached(station.secretary(), no)).contains("现场.jpg").doesNotContain("合同.jpg", contract);
        assertThat(attached(station.worker(), no)).contains("现场.jpg", "合同.jpg");
        for (String path : new String[] {"", "/meta"}) {
            assertThat(status(station.secretary(), "/api/evidence/" + contract + path))
                    .isEqualTo(404);
            assertThat(status(station.secretary(), "/api/evidence/" + picture + path))
                    .isEqualTo(200);
            assertThat(status(station.worker(), "/api/evidence/" + contract + path))
                    .isEqualTo(200);
        }
    }

    @Test
    void anAttachmentThatAlsoStandsInAShownFieldIsShown() {
        Station station = stations.next();
        String both = upload(station, "平面图.jpg");
        String no = officials
                .file(trials.filled(station, "'contract':['" + both + "'],'pictures':['" + both + "']"))
                .no();

        assertThat(attached(station.secretary(), no)).contains("平面图.jpg");
    }

    private String upload(Station station, String name) {
        byte[] content = SampleFiles.jpeg(station.unit() + name);
        return desk.send(
                        station.worker(),
                        multipart("/api/evidence").file(new MockMultipartFile("file", name, "image/jpeg", content)))
                .body()
                .path("id")
                .asText();
    }

    private String attached(String reader, String no) {
        return desk.send(reader, get("/api/cases/" + no + "/evidence")).text();
    }

    private int status(String reader, String path) {
        return desk.send(reader, get(path)).status();
    }

    private String found(String reader, String words) {
        return desk.send(reader, get("/api/search").param("q", words).param("size", "50"))
                .text();
    }
}
