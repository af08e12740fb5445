package cn.jianxing.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that really are what they are called. */
public final class SampleFiles {

    private SampleFiles() {}

    /** A picture whose content differs with the seed. */
    public static byte[] jpeg(String seed) {
        return join(bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), ascii("JFIF\0"), ascii(seed), bytes(0xff, 0xd9));
    }

    public static byte[] png() {
        return join(bytes(0x89), ascii("PNG\r\n"), bytes(0x1a), ascii("\n"), bytes(0, 0, 0, 13), ascii("IHDR"));
    }

    public static byte[] webp() {
        return join(ascii("RIFF"), bytes(20, 0, 0, 0), ascii("WEBPVP8 "), new byte[12]);
    }

    public static byte[] heic() {
        return join(bytes(0, 0, 0, 24), ascii("ftypheic"), bytes(0, 0, 0, 0), ascii("mif1heic"));
    }

    public static byte[] mp4() {
        return join(bytes(0, 0, 0, 24), ascii("ftypmp42"), bytes(0, 0, 0, 0), ascii("mp42isom"));
    }

    public static byte[] pdf() {
        return ascii("%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n");
    }

    public static byte[] windowsProgram() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        program[128] = 'P';
        program[129] = 'E';
        return program;
    }

    public static byte[] linuxProgram() {
        return join(bytes(0x7f), ascii("ELF"), bytes(2, 1, 1), new byte[57]);
    }

    /** An archive with these entries. */
    public static byte[] zip(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<x/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The container of the old office formats with a stream of this name. */
    public static byte[] container(String... streams) {
        byte[] file = join(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new byte[504]);
        for (String stream : streams) {
            file = join(file, stream.getBytes(StandardCharsets.UTF_16LE), new byte[64]);
        }
        return file;
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] result = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (byte) values[i];
        }
        return result;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
