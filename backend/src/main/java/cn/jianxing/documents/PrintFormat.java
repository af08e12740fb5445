package cn.jianxing.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Files a paper can become. */
public enum PrintFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String contentType;

    PrintFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** As it stands behind the point of a file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PrintFormat> of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
