package cn.jianxing.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * A round red seal of a unit that does not exist, drawn with lines: ring, star, the unit's name along the ring. Its
 * letters are shapes, so that nobody who copies the text gets them in between.
 */
final class Seal {

    private static final float RADIUS = 59.5f;
    private static final float RING = 2.2f;
    private static final float STAR = 17;
    /** Degrees on either side of the bottom that stay free of letters. */
    private static final double GAP = 62;
    /** Control points of a quarter of a circle. */
    private static final float ROUND = 0.5523f;

    private final PDPageContentStream page;
    private final TrueTypeFont letters;

    Seal(PDPageContentStream page, TrueTypeFont letters) {
        this.page = page;
        this.letters = letters;
    }

    void stamp(String name, float x, float y) throws IOException {
        page.saveGraphicsState();
        page.setStrokingColor(Ink.RED[0], Ink.RED[1], Ink.RED[2]);
        page.setNonStrokingColor(Ink.RED[0], Ink.RED[1], Ink.RED[2]);
        ring(x, y);
        star(x, y);
        int[] text = name.codePoints().toArray();
        double arc = 360 - 2 * GAP;
        double step = text.length > 1 ? arc / (text.length - 1) : 0;
        float size = (float) Math.min(15, RADIUS * Math.toRadians(arc) / Math.max(1, text.length) * 0.72);
        for (int index = 0; index < text.length; index++) {
            double turn = text.length == 1 ? 0 : -arc / 2 + index * step;
            letter(text[index], turn, size, x, y);
        }
        page.restoreGraphicsState();
    }

    private void ring(float x, float y) throws IOException {
        float r = RADIUS;
        float k = r * ROUND;
        page.setLineWidth(RING);
        page.moveTo(x + r, y);
        page.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        page.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        page.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        page.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        page.closeAndStroke();
    }

    private void star(float x, float y) throws IOException {
        double inner = STAR * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        for (int point = 0; point < 10; point++) {
            double reach = point % 2 == 0 ? STAR : inner;
            double angle = Math.toRadians(90 - point * 36d);
            float px = x + (float) (reach * Math.cos(angle));
            float py = y + (float) (reach * Math.sin(angle));
            if (point == 0) {
                page.moveTo(px, py);
            } else {
                page.lineTo(px, py);
            }
        }
        page.closePath();
        page.fill();
    }

    /** @param turn degrees clockwise from the top */
    private void letter(int letter, double turn, float size, float x, float y) throws IOException {
        int glyph = letters.getUnicodeCmapLookup().getGlyphId(letter);
        GlyphData data = letters.getGlyph().getGlyph(glyph);
        if (data == null) {
            return;
        }
        float em = letters.getUnitsPerEm();
        double scale = size / em;
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(-Math.toRadians(turn));
        place.translate(-letters.getAdvanceWidth(glyph) * scale / 2, RADIUS - RING - 4 - size * 0.88);
        place.scale(scale, scale);
        GeneralPath shape = data.getPath();
        outline(new Path2D.Double(shape, place));
    }

    private void outline(Path2D shape) throws IOException {
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_QUADTO -> {
                    page.curveTo(
                            (float) (lastX + 2 * (at[0] - lastX) / 3),
                            (float) (lastY + 2 * (at[1] - lastY) / 3),
                            (float) (at[2] + 2 * (at[0] - at[2]) / 3),
                            (float) (at[3] + 2 * (at[1] - at[3]) / 3),
                            (float) at[2],
                            (float) at[3]);
                    at[0] = at[2];
                    at[1] = at[3];
                }
                default -> page.closePath();
            }
            lastX = at[0];
            lastY = at[1];
        }
        page.fill();
    }
}
