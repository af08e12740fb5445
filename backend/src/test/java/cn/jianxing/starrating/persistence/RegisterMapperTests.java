package cn.jianxing.starrating.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.testing.JianxingTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class RegisterMapperTests {

    private static final RecursiveComparisonConfiguration EXACT = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();
    private static final Instant AT = Instant.parse("2026-09-10T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-11T01:00:00Z");

    @Autowired
    StarRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theRegisterKeepsOneStarInForceAndTheOthersAsHistory() {
        var first = entry(2030, 3, null, null);
        var second = entry(2031, 4, Ids.next(), new BigDecimal("93.5"));
        register.enter(first, AT);
        register.enter(second, LATER);

        assertThat(register.inForce("990101009998").orElseThrow())
                .usingRecursiveComparison(EXACT)
                .isEqualTo(second);
        assertThat(register.history("990101009998")).hasSize(2);
        assertThat(register.history("990101009998").get(1).supersededAt()).isEqualTo(LATER);
        assertThat(jdbc.queryForMap("select * from star_register where id = ?", second.id()))
                .containsEntry("unit_title", "𠮷村")
                .containsEntry("level", "station")
                .containsEntry("case_no", "XJ-2031-000001")
                .containsEntry("star", 4);
        assertThatThrownBy(() -> register.enter(entry(2031, 5, null, null), LATER))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static RegisterEntry entry(int year, int star, @Nullable String caseId, @Nullable BigDecimal total) {
        return new RegisterEntry(
                Ids.next(),
                "990101009998",
                "𠮷村",
                "990101009",
                Level.STATION,
                star,
                year,
                total,
                LocalDate.of(year, 12, 18),
                caseId,
                caseId == null ? null : "XJ-2031-000001",
                null);
    }
}
