package cn.jianxing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.Refused;
import cn.jianxing.testing.JianxingTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JianxingTest
class WorkdaysTests {

    @Autowired
    Workdays workdays;

    @Autowired
    Limits limits;

    @Test
    void nationalDayIsOffAndItsMakeUpDayIsOn() {
        assertThat(workdays.isWorkday(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(workdays.isWorkday(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(workdays.isWorkday(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(workdays.isWorkday(LocalDate.of(2026, 9, 12))).isFalse();
    }

    @Test
    void aLimitEndsAtSixInTheEveningOfItsLastWorkingDay() {
        assertThat(workdays.endAfter(at("2026-09-10T09:00:00+08:00"), 5)).isEqualTo(at("2026-09-17T18:00:00+08:00"));
        assertThat(workdays.endAfter(at("2026-09-30T09:00:00+08:00"), 1)).isEqualTo(at("2026-10-08T18:00:00+08:00"));
    }

    @Test
    void aYearWithoutHolidaysCountsWeekendsOnly() {
        assertThat(workdays.isWorkday(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(workdays.isWorkday(LocalDate.of(2031, 10, 4))).isFalse();
    }

    @Test
    void aLateDateCountsBackwards() {
        assertThat(workdays.between(at("2026-09-14T10:00:00+08:00"), at("2026-09-10T18:00:00+08:00")))
                .isEqualTo(-2);
    }

    @Test
    void anUnknownLimitIsRefused() {
        assertThatThrownBy(() -> limits.due("nobody.knows")).isInstanceOf(Refused.class);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
