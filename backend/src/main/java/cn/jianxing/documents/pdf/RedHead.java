package cn.jianxing.documents.pdf;

import cn.jianxing.documents.domain.DocumentPrinter.Paper;
import java.io.IOException;

/** The upper part of the first page: who issues, the number, the red line. */
final class RedHead {

    private static final float LARGEST = 40;
    private static final float NUMBER = 16;

    private RedHead() {}

    static void set(Sheets sheets, Paper paper) throws IOException {
        String head = paper.issuer() + "文件";
        float size = Math.min(LARGEST, LARGEST * Sheets.MEASURE / sheets.ink().width(head, LARGEST));
        sheets.down(50 + size);
        centre(sheets, head, size, Ink.RED, size / 45);
        sheets.down(52);
        centre(sheets, paper.no(), NUMBER, Ink.BLACK, 0);
        sheets.down(12);
        sheets.line(Sheets.LEFT, sheets.y(), Sheets.RIGHT, sheets.y(), 1.6f, Ink.RED);
        sheets.down(28);
    }

    static void centre(Sheets sheets, String text, float size, float[] colour, float weight) throws IOException {
        float x = Sheets.LEFT + (Sheets.MEASURE - sheets.ink().width(text, size)) / 2;
        sheets.write(text, x, sheets.y(), size, colour, weight);
    }
}
