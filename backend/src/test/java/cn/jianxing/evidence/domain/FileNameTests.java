package cn.jianxing.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会议记录.pdf|会议记录.pdf",
                "../../etc/passwd|passwd",
                "C:\\Users\\me\\现场 照片.jpg|现场 照片.jpg",
                "𠮷㼆😀.png|𠮷㼆😀.png",
                "a<b>\"c?.jpg|a_b__c_.jpg",
                "...|未命名",
                ".bashrc|bashrc"
            })
    void keepsWhatAReaderSeesAndNothingElse(String given, String kept) {
        assertThat(FileName.of(given).text()).isEqualTo(kept);
    }

    @Test
    void dropsLineBreaksAndMarksThatTurnTheReadingDirection() {
        assertThat(FileName.of("a\r\nX-Evil: 1\u202egpj.exe").text()).isEqualTo("aX-Evil_ 1gpj.exe");
        assertThat(FileName.of("").text()).isEqualTo("未命名");
    }

    @Test
    void shortensLongNamesAndKeepsTheEnding() {
        FileName name = FileName.of("𠮷".repeat(300) + ".JPG");

        assertThat(name.text().codePointCount(0, name.text().length())).isEqualTo(120);
        assertThat(name.text()).endsWith("𠮷.jpg");
        assertThat(name.extension()).isEqualTo("jpg");
    }

    @Test
    void theHeaderCarriesTheNameInUtf8() {
        assertThat(FileName.of("北麦 1.jpg").disposition(true))
                .isEqualTo("inline; filename=\"evidence.jpg\"; filename*=UTF-8''%E5%8C%97%E9%BA%A6%201.jpg");
        assertThat(FileName.of("无扩展名").disposition(false)).startsWith("attachment; filename=\"evidence\"; ");
    }
}
