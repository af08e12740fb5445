package cn.jianxing.evidence.storage;

import cn.jianxing.evidence.domain.FileKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds what a file is by looking inside; its name is no evidence. */
final class FileKinds {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    Optional<FileKind> of(Path file) throws IOException {
        String type = detect(file);
        return switch (type) {
            case "application/zip" -> OfficeFiles.inArchive(file);
            case "application/x-tika-msoffice" -> OfficeFiles.inContainer(file);
            case "image/heif" -> Optional.of(FileKind.HEIC);
            case "application/mp4", "video/x-m4v" -> Optional.of(FileKind.MP4);
            default ->
                Arrays.stream(FileKind.values())
                        .filter(kind -> kind.contentType().equals(type))
                        .findFirst();
        };
    }

    private String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(content, new Metadata()).toString();
        }
    }
}
