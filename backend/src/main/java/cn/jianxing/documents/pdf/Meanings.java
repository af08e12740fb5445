package cn.jianxing.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What each glyph of a printed file means. Some Han characters share their glyph with a radical, and the library would
 * name the radical: whoever searches the file for 禾 would not find it.
 */
final class Meanings {

    private static final int PER_BLOCK = 100;

    private Meanings() {}

    /** The same file, with the letters that were written as the meaning of their glyphs. */
    static byte[] set(byte[] file, Map<Integer, Integer> letterOfCode, long documentId) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            byte[] table = table(new TreeMap<>(letterOfCode));
            for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT)) {
                if (object.getObject() instanceof COSDictionary font && font.containsKey(COSName.TO_UNICODE)) {
                    COSStream meaning = document.getDocument().createCOSStream();
                    try (OutputStream out = meaning.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(table);
                    }
                    font.setItem(COSName.TO_UNICODE, meaning);
                }
            }
            document.setDocumentId(documentId);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The code by which a letter stands in the file. */
    static int code(PDType0Font font, int letter) throws IOException {
        byte[] bytes = font.encode(Character.toString(letter));
        return ((bytes[0] & 0xFF) << Byte.SIZE) | (bytes[1] & 0xFF);
    }

    private static byte[] table(Map<Integer, Integer> letterOfCode) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var entries = letterOfCode.entrySet().stream().toList();
        for (int from = 0; from < entries.size(); from += PER_BLOCK) {
            var block = entries.subList(from, Math.min(entries.size(), from + PER_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> map.append("<%04X> <%s>\n".formatted(entry.getKey(), utf16(entry.getValue()))));
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String utf16(int letter) {
        StringBuilder hex = new StringBuilder();
        for (char unit : Character.toChars(letter)) {
            hex.append("%04X".formatted((int) unit));
        }
        return hex.toString();
    }
}
