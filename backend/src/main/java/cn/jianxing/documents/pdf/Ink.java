package cn.jianxing.documents.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface within one document: only the characters used become part of the file, each with its meaning. */
final class Ink {

    /** Red as offices print it. */
    static final float[] RED = {0.82f, 0.04f, 0.06f};

    static final float[] BLACK = {0, 0, 0};

    private final TrueTypeFont outlines;
    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Ink(PDDocument document, TrueTypeFont outlines) throws IOException {
        this.outlines = outlines;
        this.font = PDType0Font.load(document, outlines, true);
    }

    PDType0Font font() {
        return font;
    }

    TrueTypeFont outlines() {
        return outlines;
    }

    LineBreaker breaker(float size) {
        return new LineBreaker(letter -> width(letter) * size);
    }

    float width(String text, float size) {
        return (float) breaker(size).width(text);
    }

    /** These letters are set in the document. */
    void remember(String text) {
        text.codePoints().forEach(this::width);
    }

    /** Every letter that was set, by the code it has in the file. */
    Map<Integer, Integer> letterOfCode() throws IOException {
        Map<Integer, Integer> letters = new HashMap<>();
        for (int letter : widths.keySet()) {
            letters.put(Meanings.code(font, letter), letter);
        }
        return letters;
    }

    private float width(int letter) {
        return widths.computeIfAbsent(letter, key -> {
            try {
                return font.getStringWidth(Character.toString(key)) / 1000;
            } catch (IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        });
    }
}
