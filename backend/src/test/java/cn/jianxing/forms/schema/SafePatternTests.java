package cn.jianxing.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePatternTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*$",
                "(a|aa)+$",
                "((a+)b?)*",
                "(?:a+){2,}",
                "(?=a)",
                "(?<!a)b",
                "(?<name>a)",
                "(?i)a",
                "(a)\\1",
                "\\bword\\b",
                "\\p{L}+",
                "a++",
                "a{1,99999}",
                "a{2000}",
                "[a",
                "(a",
                "a)",
                "*a",
                "\\"
            })
    void patternsThatMayRunForEverOrThatBrowsersReadOtherwiseAreRefused(String pattern) {
        assertThatThrownBy(() -> SafePattern.compile(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverlongPatternIsRefused() {
        assertThatThrownBy(() -> SafePattern.compile("a".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "^\\d{4}$ 2026 true",
                "^\\d{4}$ 20261 false",
                "^1[3-9]\\d{9}$ 13800138000 true",
                "^[\\u4e00-\\u9fa5]{2,4}$ 北麦村 true",
                "^(男|女)$ 男 true",
                "^(\\d+)?号$ 12号 true",
                "^(\\d+)?号$ 号 true",
                "^a(?:bc)?$ abc true",
                "^a(?:bc)?$ ab false",
                "b abc true",
                "^[^\\s]+$ 有\u3000空 false",
                "^[a&&b]+$ a&b true",
                "^[[]$ [ true",
                "^\\[x\\]$ [x] true",
                "^a+?$ aaa true"
            })
    void findsAsABrowserDoes(String pattern, String text, boolean found) {
        assertThat(SafePattern.compile(pattern).matcher(text).find()).isEqualTo(found);
    }

    @Test
    void theEndIsTheEndOfTheTextAndNotOfALine() {
        assertThat(SafePattern.compile("^a$").matcher("a\n").find()).isFalse();
    }
}
