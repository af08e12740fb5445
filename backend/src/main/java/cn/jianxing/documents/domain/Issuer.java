package cn.jianxing.documents.domain;

/**
 * A unit in its own name.
 *
 * @param title in the red head, under the text and in the seal
 * @param shortName the first characters of its numbers
 */
public record Issuer(String unit, String title, String shortName) {

    /** E.g. {@code 沐文明实践办〔2026〕1号}. */
    public String number(int year, int seq) {
        return shortName + "文明实践办〔" + year + "〕" + seq + "号";
    }
}
