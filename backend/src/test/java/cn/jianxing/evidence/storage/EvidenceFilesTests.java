package cn.jianxing.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.evidence.SampleFiles;
import cn.jianxing.evidence.domain.FileKind;
import cn.jianxing.evidence.storage.EvidenceFiles.Arrival;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceFilesTests {

    @TempDir
    Path dir;

    static List<Arguments> known() {
        return List.of(
                Arguments.of(SampleFiles.jpeg("x"), FileKind.JPEG),
                Arguments.of(SampleFiles.png(), FileKind.PNG),
                Arguments.of(SampleFiles.webp(), FileKind.WEBP),
                Arguments.of(SampleFiles.heic(), FileKind.HEIC),
                Arguments.of(SampleFiles.mp4(), FileKind.MP4),
                Arguments.of(SampleFiles.pdf(), FileKind.PDF),
                Arguments.of(SampleFiles.zip("[Content_Types].xml", "word/document.xml"), FileKind.DOCX),
                Arguments.of(SampleFiles.zip("[Content_Types].xml", "xl/workbook.xml"), FileKind.XLSX),
                Arguments.of(SampleFiles.zip("[Content_Types].xml", "ppt/presentation.xml"), FileKind.PPTX),
                Arguments.of(SampleFiles.container("WordDocument"), FileKind.DOC),
                Arguments.of(SampleFiles.container("Workbook"), FileKind.XLS),
                Arguments.of(SampleFiles.container("PowerPoint Document"), FileKind.PPT));
    }

    static List<byte[]> refused() {
        return List.of(
                SampleFiles.windowsProgram(),
                SampleFiles.linuxProgram(),
                SampleFiles.ascii("#!/bin/sh\nrm -rf /\n"),
                SampleFiles.ascii("<html><script>alert(1)</script></html>"),
                SampleFiles.ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                SampleFiles.ascii("plain words"),
                SampleFiles.zip("a.txt"),
                SampleFiles.zip("word/document.xml"),
                SampleFiles.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                SampleFiles.container("SomeInstaller"),
                SampleFiles.container("Workbook", "_VBA_PROJECT"),
                new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("known")
    void findsTheKindByTheContent(byte[] content, FileKind kind) {
        assertThat(receive(content).kind()).contains(kind);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anythingElseIsOfNoKind(byte[] content) {
        assertThat(receive(content).kind()).isEmpty();
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        EvidenceFiles files = new EvidenceFiles(dir);

        for (int i = 0; i < 2; i++) {
            Arrival arrival = files.receive(new ByteArrayInputStream(SampleFiles.jpeg("same")), 100);
            files.keep(arrival);
            files.discard(arrival);
        }

        assertThat(regularFiles()).hasSize(1);
        assertThat(Files.readAllBytes(
                        files.path(regularFiles().get(0).getFileName().toString())))
                .isEqualTo(SampleFiles.jpeg("same"));
    }

    @Test
    void readingStopsSoonAfterTheLimit() {
        Arrival arrival = new EvidenceFiles(dir).receive(new ByteArrayInputStream(new byte[1_000_000]), 1000);

        assertThat(arrival.size()).isBetween(1001L, 100_000L);
    }

    @Test
    void whatIsNotKeptLeavesNothingBehind() throws IOException {
        EvidenceFiles files = new EvidenceFiles(dir);

        files.discard(files.receive(new ByteArrayInputStream(new byte[10]), 100));

        assertThat(regularFiles()).isEmpty();
    }

    private Arrival receive(byte[] content) {
        return new EvidenceFiles(dir).receive(new ByteArrayInputStream(content), 1_000_000);
    }

    private List<Path> regularFiles() throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
