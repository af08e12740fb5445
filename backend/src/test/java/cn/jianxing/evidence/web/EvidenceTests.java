package cn.jianxing.evidence.web;

import static cn.jianxing.testing.Actors.as;
import static cn.jianxing.testing.Actors.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.EvidenceStore;
import cn.jianxing.evidence.SampleFiles;
import cn.jianxing.shared.Ids;
import cn.jianxing.testing.JianxingTest;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@JianxingTest
class EvidenceTests {

    private static final String HEAD = "wangmai1.head";
    private static final String STRANGER = "wangmai2.head";

    @Autowired
    MockMvc web;

    @Autowired
    EvidenceStore store;

    @Autowired
    JdbcTemplate database;

    @Test
    void anUploadIsDescribedAndOpenedByWhoeverBroughtIt() throws Exception {
        String id = uploaded(HEAD, "𠮷家㼆 现场😀.jpg", SampleFiles.jpeg("first"));

        web.perform(get("/api/evidence/{id}/meta", id).with(as(HEAD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("𠮷家㼆 现场😀.jpg"))
                .andExpect(jsonPath("$.contentType").value("image/jpeg"))
                .andExpect(jsonPath("$.sha256").value(matchesPattern("[0-9a-f]{64}")))
                .andExpect(jsonPath("$.url").value("/api/evidence/" + id))
                .andExpect(jsonPath("$.by.username").value(HEAD))
                .andExpect(jsonPath("$.uploadedAt").value(containsString("+08:00")))
                .andExpect(jsonPath("$.duplicates").isEmpty());
        web.perform(get("/api/evidence/{id}", id).with(as(HEAD)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("inline; ")))
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''%F0%A0%AE%B7")))
                .andExpect(content().bytes(SampleFiles.jpeg("first")));
        web.perform(get("/api/evidence/{id}", id).param("download", "").with(as(HEAD)))
                .andExpect(header().string("Content-Disposition", containsString("attachment; ")));
    }

    @Test
    void anythingButAPictureIsDownloaded() throws Exception {
        String id = uploaded(HEAD, "制度.pdf", SampleFiles.pdf());

        web.perform(get("/api/evidence/{id}", id).with(as(HEAD)))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment; ")));
    }

    @Test
    void partsAndHeadersAreAnsweredAlone() throws Exception {
        String id = uploaded(HEAD, "range.jpg", SampleFiles.jpeg("range"));

        web.perform(get("/api/evidence/{id}", id).header("Range", "bytes=6-9").with(as(HEAD)))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("JFIF"));
        web.perform(head("/api/evidence/{id}", id).with(as(HEAD)))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", SampleFiles.jpeg("range").length));
    }

    @ParameterizedTest
    @CsvSource({
        "program,photo.jpg,415,evidence.type-mismatch",
        "script,photo.png,415,evidence.type-mismatch",
        "picture,report.pdf,415,evidence.type-mismatch",
        "picture,photo.jpg.exe,415,evidence.type-mismatch",
        "program,setup.exe,415,evidence.type-not-allowed",
        "page,page.html,415,evidence.type-not-allowed",
        "program,noending,415,evidence.type-not-allowed",
        "nothing,empty.jpg,422,evidence.empty",
        "huge,huge.jpg,413,evidence.too-large"
    })
    void whatIsNotAcceptedLeavesNoTrace(String what, String name, int status, String code) throws Exception {
        Long before = database.queryForObject("select count(*) from evidence", Long.class);

        upload(HEAD, name, sample(what))
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.title").value(matchesPattern(".*[\\u4e00-\\u9fa5]{4,}.*")));

        assertThat(database.queryForObject("select count(*) from evidence", Long.class))
                .isEqualTo(before);
    }

    @Test
    void aPictureUnderAnotherPicturesNameOrWithoutEndingIsTaken() throws Exception {
        upload(HEAD, "微信图片.jpg", SampleFiles.png())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contentType").value("image/png"));
        upload(HEAD, "image", SampleFiles.webp())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("image.webp"));
    }

    @Test
    void foreignForgedAndMissingIdsLookAlike() throws Exception {
        String id = uploaded(HEAD, "private.jpg", SampleFiles.jpeg("private"));

        for (String path : List.of(id, Ids.next(), "x", id + "/meta", "x/meta")) {
            web.perform(get("/api/evidence/" + path).with(as(STRANGER)))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("evidence.not-found"));
        }
        web.perform(get("/api/evidence/{id}", id)).andExpect(status().isUnauthorized());
        web.perform(multipart("/api/evidence").file(file("a.jpg", SampleFiles.jpeg("a"))))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void theSameContentElsewhereIsFlaggedWithoutTellingMoreThanTheUnit() throws Exception {
        byte[] photo = SampleFiles.jpeg("twice");
        uploaded(HEAD, "mine.jpg", photo);

        upload(STRANGER, "also-mine.jpg", photo)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duplicates.length()").value(1))
                .andExpect(jsonPath("$.duplicates[0].unit.code").value("990101001001"))
                .andExpect(jsonPath("$.duplicates[0].unit.title").isNotEmpty())
                .andExpect(jsonPath("$.duplicates[0].caseNo").isEmpty())
                .andExpect(jsonPath("$.duplicates[0].by").isEmpty());
    }

    @Test
    void onesOwnDuplicateIsNamed() throws Exception {
        byte[] photo = SampleFiles.jpeg("own twice");
        uploaded(HEAD, "one.jpg", photo);

        upload(HEAD, "two.jpg", photo)
                .andExpect(jsonPath("$.duplicates[0].by.username").value(HEAD));
    }

    @Test
    void anAttachmentIsUsableByItsOwnerUntilACaseHasItAndThenInThatCase() throws Exception {
        String id = uploaded(HEAD, "usable.jpg", SampleFiles.jpeg("usable"));
        String caseId = Ids.next();

        assertThat(store.usable(List.of(id), id(HEAD), caseId)).containsExactly(id);
        assertThat(store.usable(List.of(id), id(STRANGER), caseId)).isEmpty();

        store.attach(Map.of(id, "A1 站长履职"), caseId, Ids.next(), false);

        assertThat(store.usable(List.of(id), id(STRANGER), caseId)).containsExactly(id);
        assertThat(store.usable(List.of(id), id(HEAD), Ids.next())).isEmpty();
        assertThat(store.usable(List.of(), id(HEAD), caseId)).isEmpty();
    }

    @Test
    void theFirstSubmissionKeepsAnAttachmentAndSealsHoldUntilOpened() throws Exception {
        String id = uploaded(HEAD, "sealed.jpg", SampleFiles.jpeg("sealed"));
        String caseId = Ids.next();
        String submission = Ids.next();

        store.attach(Map.of(id, "B1"), caseId, submission, true);
        store.attach(Map.of(id, "C1"), caseId, Ids.next(), false);

        Evidence kept = store.find(List.of(id)).get(0);
        assertThat(kept.submissionId()).isEqualTo(submission);
        assertThat(kept.label()).isEqualTo("B1");
        assertThat(kept.sealed()).isTrue();
        assertThat(store.usable(List.of(id), id(STRANGER), caseId)).isEmpty();

        store.unseal(caseId);

        assertThat(store.ofCase(caseId))
                .singleElement()
                .extracting(Evidence::sealed)
                .isEqualTo(false);
        assertThat(store.usable(List.of(id), id(STRANGER), caseId)).containsExactly(id);
    }

    private String uploaded(String username, String name, byte[] content) throws Exception {
        String answer = upload(username, name, content)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$.id");
    }

    private ResultActions upload(String username, String name, byte[] content) throws Exception {
        return web.perform(multipart("/api/evidence").file(file(name, content)).with(as(username)));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private static byte[] sample(String what) {
        return switch (what) {
            case "program" -> SampleFiles.windowsProgram();
            case "script" -> SampleFiles.ascii("#!/bin/sh\nexit 0\n");
            case "page" -> SampleFiles.ascii("<!DOCTYPE html><html><body>x</body></html>");
            case "picture" -> SampleFiles.jpeg("sample");
            case "huge" -> new byte[30 * 1024 * 1024];
            default -> new byte[0];
        };
    }
}
