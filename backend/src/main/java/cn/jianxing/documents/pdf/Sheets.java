package cn.jianxing.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Pages of A4 with the margins of GB/T 9704, filled from top to bottom. */
final class Sheets implements AutoCloseable {

    private static final float MM = 72f / 25.4f;

    static final float LEFT = 28 * MM;
    static final float RIGHT = PDRectangle.A4.getWidth() - 26 * MM;
    static final float MEASURE = RIGHT - LEFT;
    static final float TOP = PDRectangle.A4.getHeight() - 37 * MM;
    static final float BOTTOM = 35 * MM;
    private static final float NUMBER_DROP = 10 * MM;
    private static final float NUMBER_SIZE = 14;

    /** Sheets for reading at the desk have narrower margins. */
    private static final float DESK_MARGIN = 20 * MM;

    private final PDDocument document;
    private final Ink ink;
    private final Format format;
    private @Nullable PDPageContentStream open;
    private float y;

    Sheets(PDDocument document, Ink ink) throws IOException {
        this(document, ink, new Format(PDRectangle.A4, LEFT, RIGHT, TOP, BOTTOM));
    }

    private Sheets(PDDocument document, Ink ink, Format format) throws IOException {
        this.document = document;
        this.ink = ink;
        this.format = format;
        turn();
    }

    static Sheets forTheDesk(PDDocument document, Ink ink, boolean landscape) throws IOException {
        PDRectangle size = landscape
                ? new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth())
                : PDRectangle.A4;
        Format format = new Format(
                size,
                DESK_MARGIN,
                size.getWidth() - DESK_MARGIN,
                size.getHeight() - DESK_MARGIN,
                DESK_MARGIN + NUMBER_SIZE);
        return new Sheets(document, ink, format);
    }

    float left() {
        return format.left;
    }

    float right() {
        return format.right;
    }

    float measure() {
        return format.right - format.left;
    }

    /** Height that is left on this page. */
    float rest() {
        return y - format.bottom;
    }

    float y() {
        return y;
    }

    Ink ink() {
        return ink;
    }

    PDPageContentStream page() {
        if (open == null) {
            throw new IllegalStateException("closed");
        }
        return open;
    }

    boolean room(float height) {
        return y - height >= format.bottom;
    }

    void down(float height) {
        y -= height;
    }

    /** A new page, unless there is room left on this one. */
    void need(float height) throws IOException {
        if (!room(height)) {
            turn();
        }
    }

    void turn() throws IOException {
        close();
        PDPage page = new PDPage(format.size);
        document.addPage(page);
        open = new PDPageContentStream(document, page);
        y = format.top;
    }

    void write(String text, float x, float size, float[] colour) throws IOException {
        write(text, x, y, size, colour, 0);
    }

    /** @param weight line drawn around each letter, for heads */
    void write(String text, float x, float baseline, float size, float[] colour, float weight) throws IOException {
        ink.remember(text);
        PDPageContentStream page = page();
        page.beginText();
        page.setFont(ink.font(), size);
        page.setNonStrokingColor(colour[0], colour[1], colour[2]);
        page.setStrokingColor(colour[0], colour[1], colour[2]);
        page.setLineWidth(weight);
        page.setRenderingMode(weight > 0 ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }

    void line(float fromX, float fromY, float toX, float toY, float width, float[] colour) throws IOException {
        PDPageContentStream page = page();
        page.setStrokingColor(colour[0], colour[1], colour[2]);
        page.setLineWidth(width);
        page.moveTo(fromX, fromY);
        page.lineTo(toX, toY);
        page.stroke();
    }

    /** — 1 —, outside on each page. */
    void number() throws IOException {
        close();
        for (int index = 0; index < document.getNumberOfPages(); index++) {
            String number = "— " + (index + 1) + " —";
            float inset = NUMBER_SIZE;
            float x = index % 2 == 0 ? format.right - inset - ink.width(number, NUMBER_SIZE) : format.left + inset;
            open = new PDPageContentStream(document, document.getPage(index), AppendMode.APPEND, true, true);
            write(number, x, format.bottom - NUMBER_DROP, NUMBER_SIZE, Ink.BLACK, 0);
            close();
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private record Format(PDRectangle size, float left, float right, float top, float bottom) {}
}
