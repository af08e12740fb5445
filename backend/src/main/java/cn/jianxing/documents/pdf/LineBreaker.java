package cn.jianxing.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Breaks text into lines as Chinese is set: anywhere, but no line begins with a closing mark or ends with an opening one. */
final class LineBreaker {

    private static final String NEVER_FIRST = "，。、；：？！）〕》」』】〉”’％…—,.;:?!)]}%";
    private static final String NEVER_LAST = "（〔《「『【〈“‘([{";

    private final IntToDoubleFunction width;

    LineBreaker(IntToDoubleFunction width) {
        this.width = width;
    }

    double width(String text) {
        return text.codePoints().mapToDouble(width).sum();
    }

    /** @param indent space left empty at the beginning of the first line */
    List<String> lines(String text, double indent, double measure) {
        List<String> lines = new ArrayList<>();
        int[] letters = text.codePoints().toArray();
        int start = 0;
        double room = measure - indent;
        while (start < letters.length) {
            int end = fitting(letters, start, room);
            if (end < letters.length) {
                end = atAGoodPlace(letters, start, end);
            }
            lines.add(new String(letters, start, end - start));
            start = end;
            while (start < letters.length && letters[start] == ' ') {
                start++;
            }
            room = measure;
        }
        return lines;
    }

    private int fitting(int[] letters, int start, double room) {
        double used = 0;
        for (int index = start; index < letters.length; index++) {
            used += width.applyAsDouble(letters[index]);
            // a hair of tolerance, or sums of fractions would break a line that is exactly full
            if (used > room + 0.01 && index > start) {
                return index;
            }
        }
        return letters.length;
    }

    private static int atAGoodPlace(int[] letters, int start, int full) {
        for (int end = full; end > start; end--) {
            if (mayBreak(letters[end - 1], letters[end])) {
                return end;
            }
        }
        return full;
    }

    private static boolean mayBreak(int before, int after) {
        return NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0 && !(inWord(before) && inWord(after));
    }

    /** Latin words, numbers and dates stay together. */
    private static boolean inWord(int letter) {
        return letter < 0x250 && (Character.isLetterOrDigit(letter) || letter == '-' || letter == '/' || letter == '_');
    }
}
