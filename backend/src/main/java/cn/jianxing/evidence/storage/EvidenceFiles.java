package cn.jianxing.evidence.storage;

import cn.jianxing.evidence.domain.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Contents by their hash: the same file is kept once, and a stored file is never changed or removed. */
@Component
public class EvidenceFiles {

    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final FileKinds kinds = new FileKinds();

    public EvidenceFiles(@Value("${jianxing.evidence.dir:./.jianxing/evidence}") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * A content that has arrived but is not kept yet.
     *
     * @param kind empty when it is nothing an office accepts
     */
    public record Arrival(Path file, long size, String sha256, Optional<FileKind> kind) {}

    /** Writes the content aside, reading at most {@code limit} bytes and one more. */
    public Arrival receive(InputStream content, long limit) {
        Path file = null;
        try {
            file = Files.createTempFile(Files.createDirectories(root.resolve("arriving")), "upload", ".part");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                size = copy(content, out, limit);
            }
            Optional<FileKind> kind = size > limit ? Optional.empty() : kinds.of(file);
            return new Arrival(file, size, HexFormat.of().formatHex(digest.digest()), kind);
        } catch (IOException e) {
            discard(file);
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void keep(Arrival arrival) {
        try {
            Path target = path(arrival.sha256());
            Files.createDirectories(target.getParent());
            Files.move(arrival.file(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what was not kept; harmless after {@link #keep}. */
    public void discard(Arrival arrival) {
        discard(arrival.file());
    }

    public Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static long copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        int read;
        while (size <= limit && (read = in.read(buffer)) >= 0) {
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    private static void discard(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
