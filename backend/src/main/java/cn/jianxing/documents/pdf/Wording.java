package cn.jianxing.documents.pdf;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What of a text can be printed; for a character the typeface lacks stands the printer's mark 〓. */
@Component
class Wording {

    static final int MISSING = '〓';

    private final Typeface typeface;

    Wording(Typeface typeface) {
        this.typeface = typeface;
    }

    String printable(String text) {
        StringBuilder printed = new StringBuilder();
        visible(text).forEach(letter -> printed.appendCodePoint(typeface.has(letter) ? letter : MISSING));
        return printed.toString();
    }

    /** Each lacking character once, in the order of the text. */
    String lacking(String text) {
        Set<String> lacking = new LinkedHashSet<>();
        visible(text)
                .filter(letter -> !typeface.has(letter))
                .forEach(letter -> lacking.add(Character.toString(letter)));
        return lacking.stream().collect(Collectors.joining());
    }

    /** Control characters, joiners and selectors have no shape of their own. */
    private static java.util.stream.IntStream visible(String text) {
        return text.replace('\t', ' ').codePoints().filter(letter -> switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK -> false;
            default -> true;
        });
    }
}
