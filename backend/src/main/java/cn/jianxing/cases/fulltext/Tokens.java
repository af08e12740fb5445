package cn.jianxing.cases.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.stereotype.Component;

/**
 * Cuts text into what is looked up: Chinese into pairs of characters that follow each other, everything else into
 * words; capital and full-width letters are as small and half-width ones. Texts are cut into single characters too, so
 * that one character can be asked for.
 */
@Component
class Tokens {

    /** As wide as {@code search_token.token}; a longer run of letters is no word anybody looks for. */
    private static final int LONGEST = 64;

    private final Analyzer ofText = analyzer(true);
    private final Analyzer ofWords = analyzer(false);

    Set<String> ofText(String text) {
        return new LinkedHashSet<>(read(ofText, text));
    }

    /** What a text must hold to contain these words in a row. */
    Set<String> ofWords(String words) {
        return new LinkedHashSet<>(read(ofWords, words));
    }

    private static Analyzer analyzer(boolean singleCharactersToo) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                TokenStream small = new LowerCaseFilter(new CJKWidthFilter(words));
                int all = CJKBigramFilter.HAN
                        | CJKBigramFilter.HIRAGANA
                        | CJKBigramFilter.KATAKANA
                        | CJKBigramFilter.HANGUL;
                return new TokenStreamComponents(words, new CJKBigramFilter(small, all, singleCharactersToo));
            }
        };
    }

    private static List<String> read(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() <= LONGEST) {
                    tokens.add(term.toString());
                }
            }
            stream.end();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return tokens;
    }
}
