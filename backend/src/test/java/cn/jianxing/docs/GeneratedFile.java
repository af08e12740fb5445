package cn.jianxing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is made from the program: the build fails when it is stale, and says how to renew it. */
final class GeneratedFile {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private GeneratedFile() {}

    static void check(String path, String content) {
        Path file = ROOT.resolve(path);
        try {
            if (Boolean.getBoolean("jianxing.regenerate")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(
                            "%s is stale; renew it: mvn -pl backend test -Dtest='*DocsTests' -Djianxing.regenerate=true",
                            path)
                    .isEqualTo(content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
