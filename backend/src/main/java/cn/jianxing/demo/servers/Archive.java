package cn.jianxing.demo.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar.gz once; a half-unpacked folder (killed in between) is unpacked again. */
final class Archive {

    private Archive() {}

    /** Answers the archive's top folder below {@code home}. */
    static Path unpackOnce(Path archive, Path home) throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw new StartFailure("The Keycloak distribution was not found at " + archive + "; start with Maven.");
        }
        String name = archive.getFileName().toString().replaceAll("\\.tar\\.gz$", "");
        Path done = home.resolve(name + ".unpacked");
        if (Files.exists(done)) {
            return home.resolve(Files.readString(done).strip());
        }
        Files.createDirectories(home);
        String top = unpack(archive, home);
        Files.writeString(done, top);
        return home.resolve(top);
    }

    private static String unpack(Path archive, Path home) throws IOException {
        String top = "";
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("entry outside the folder: " + entry.getName());
                }
                top = top.isEmpty() ? home.relativize(target).getName(0).toString() : top;
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                    if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
                        throw new IOException("cannot make executable: " + target);
                    }
                }
            }
        }
        return top;
    }
}
