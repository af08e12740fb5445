package cn.jianxing.evidence.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** A file's name as it is kept and shown: no folders, nothing invisible, not too long. */
public record FileName(String text) {

    private static final int LONGEST = 120;

    public static FileName of(String given) {
        String last = given.replaceAll(".*[/\\\\]", "");
        String visible = Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        return new FileName(visible.isEmpty() ? "未命名" : shortened(visible));
    }

    /** The ending in lower case, empty when there is none. */
    public String extension() {
        int dot = text.lastIndexOf('.');
        String ending = dot < 0 ? "" : text.substring(dot + 1);
        return ending.matches("[A-Za-z0-9]{1,8}") ? ending.toLowerCase(Locale.ROOT) : "";
    }

    public FileName withExtension(String extension) {
        return new FileName(text + "." + extension);
    }

    /** RFC 6266: the real name in UTF-8, and an ASCII name for programs that know no better. */
    public String disposition(boolean inline) {
        String ending = extension().isEmpty() ? "" : "." + extension();
        return (inline ? "inline" : "attachment") + "; filename=\"evidence" + ending + "\"; filename*=UTF-8''"
                + encoded();
    }

    private String encoded() {
        StringBuilder result = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || "-._~".indexOf(character) >= 0)) {
                result.append(character);
            } else {
                result.append('%').append(String.format(Locale.ROOT, "%02X", octet & 0xff));
            }
        }
        return result.toString();
    }

    /** Direction marks can make {@code gpj.exe} look like {@code exe.jpg}. */
    private static boolean shown(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        FileName whole = new FileName(name);
        String ending = whole.extension().isEmpty() ? "" : "." + whole.extension();
        int keep = name.offsetByCodePoints(0, LONGEST - ending.length());
        return name.substring(0, keep) + ending;
    }
}
