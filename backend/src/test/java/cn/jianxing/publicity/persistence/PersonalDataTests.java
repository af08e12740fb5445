package cn.jianxing.publicity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.Refused;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PersonalDataTests {

    private static final String OWN_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final PersonalData personal = with(OWN_KEY, "test");

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "13912345678", "𠮷野家 0571-8888"})
    void whatIsWrittenIsReadAgain(String clear) {
        assertThat(personal.open("o1", personal.seal(clear))).isEqualTo(clear);
    }

    @Test
    void theSameContactIsNeverWrittenTheSame() {
        assertThat(personal.seal("13912345678")).isNotEqualTo(personal.seal("13912345678"));
    }

    @Test
    void everyChangedByteIsRefused() {
        String sealed = personal.seal("13912345678");
        byte[] bytes = Base64.getDecoder().decode(sealed.substring(PersonalData.MARK.length()));

        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            refused(PersonalData.MARK + Base64.getEncoder().encodeToString(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"13912345678", "", "{v1}", "{v1}no base64 at all", "{v1}AAAA", "{v2}AAAA"})
    void whatWasNotWrittenByUsIsRefused(String stored) {
        refused(stored);
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        assertThatThrownBy(() -> with("", "test").open("o1", personal.seal("13912345678")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anInstallationDoesNotStartWithoutAKeyOfItsOwn() {
        String demoKey = "ZGVtby1rZXktb2YtamlhbnhpbmctMzItYnl0ZXMtISE=";
        assertThatCode(() -> with(demoKey, "demo")).doesNotThrowAnyException();
        assertThatCode(() -> with(OWN_KEY, "production")).doesNotThrowAnyException();
        assertThatThrownBy(() -> with("", "production")).hasMessageContaining("JIANXING_CONTACT_KEY");
        assertThatThrownBy(() -> with(demoKey, "production")).hasMessageContaining("of your own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "c2VjcmV0", "not base64!"})
    void aKeyOfAnotherShapeIsNamedButNotShown(String key) {
        assertThatThrownBy(() -> with(key, "production"))
                .hasMessageContaining("Base64 of 32 bytes")
                .hasMessageNotContaining(key);
    }

    private void refused(String stored) {
        assertThatThrownBy(() -> personal.open("o1", stored)).isInstanceOfSatisfying(Refused.class, problem -> {
            assertThat(problem.code()).isEqualTo("publicity.objector-unreadable");
            assertThat(problem.params()).isEqualTo(Map.of("objection", "o1"));
        });
    }

    private static PersonalData with(String key, String profile) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        return new PersonalData(key, environment);
    }
}
