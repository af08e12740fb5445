package cn.jianxing.forms.validation;

import java.util.regex.Pattern;

/** A text that gives up after being read too often, so that no pattern can keep the server busy. */
final class BoundedText implements CharSequence {

    private static final int READS = 2_000_000;

    private final String text;
    private final int[] readsLeft;

    private BoundedText(String text, int[] readsLeft) {
        this.text = text;
        this.readsLeft = readsLeft;
    }

    /** A search that takes too long counts as no match. */
    static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new BoundedText(text, new int[] {READS})).find();
        } catch (TooManyReads | StackOverflowError e) {
            return false;
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--readsLeft[0] < 0) {
            throw new TooManyReads();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.substring(start, end), readsLeft);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class TooManyReads extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super(null, null, false, false);
        }
    }
}
