package cn.jianxing.evidence.storage;

import cn.jianxing.evidence.domain.FileKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells Word, Excel and PowerPoint files from other archives, and refuses those with macros. */
final class OfficeFiles {

    private static final int MANY_ENTRIES = 10_000;
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "word/document.xml", FileKind.DOCX,
            "xl/workbook.xml", FileKind.XLSX,
            "ppt/presentation.xml", FileKind.PPTX);
    private static final Map<String, FileKind> STREAMS = Map.of(
            "WordDocument", FileKind.DOC,
            "Workbook", FileKind.XLS,
            "PowerPoint Document", FileKind.PPT);

    private OfficeFiles() {}

    static Optional<FileKind> inArchive(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MANY_ENTRIES || zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            List<String> names = Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
            if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> names.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The old formats name their parts in UTF-16 inside one container. */
    static Optional<FileKind> inContainer(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (content.contains(wide("_VBA_PROJECT"))) {
            return Optional.empty();
        }
        return STREAMS.entrySet().stream()
                .filter(stream -> content.contains(wide(stream.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
