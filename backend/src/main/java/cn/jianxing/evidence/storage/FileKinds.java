package cn.jianxing.evidence.storage;

import cn.jianxing.evidence.domain.FileKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds what a file is by looking inside; its name is no evidence. */
final class FileKinds {

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Set<String> CONTAINERS = Set.of(
            "application/x-tika-msoffice",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint");
    private static final Map<String, FileKind> OTHER_NAMES = Map.of(
            "image/heif", FileKind.HEIC,
            "application/mp4", FileKind.MP4,
            "video/x-m4v", FileKind.MP4);

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    Optional<FileKind> of(Path file) throws IOException {
        String type = detect(file);
        if (ARCHIVES.contains(type) || type.startsWith("application/vnd.openxmlformats-")) {
            return OfficeFiles.inArchive(file);
        }
        if (CONTAINERS.contains(type)) {
            return OfficeFiles.inContainer(file);
        }
        return Optional.ofNullable(OTHER_NAMES.get(type))
                .or(() -> Arrays.stream(FileKind.values())
                        .filter(kind -> kind.contentType().equals(type))
                        .findFirst());
    }

    private String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(content, new Metadata()).toString();
        }
    }
}
