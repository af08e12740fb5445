package cn.jianxing.evidence.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of files an office accepts as evidence. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    MP4("video/mp4", "mp4");

    private final String contentType;
    private final List<String> extensions;

    FileKind(String contentType, String... extensions) {
        this.contentType = contentType;
        this.extensions = List.of(extensions);
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extensions.get(0);
    }

    public boolean image() {
        return contentType.startsWith("image/");
    }

    /** The kind a file name claims. */
    public static Optional<FileKind> claimedBy(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** Telephones and messengers rename pictures freely, so any picture may carry any picture's ending. */
    public boolean fits(FileKind claimed) {
        return this == claimed || (image() && claimed.image());
    }
}
