package cn.jianxing.publicity.application;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.publicity.domain.PublicNotices.PublicityDays;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long a matter is in public when it is published now, by the table of publicity days. */
@Component
class PublicityPeriod {

    private final PublicNotices notices;
    private final Workdays workdays;
    private final BusinessClock clock;

    PublicityPeriod(PublicNotices notices, Workdays workdays, BusinessClock clock) {
        this.notices = notices;
        this.workdays = workdays;
        this.clock = clock;
    }

    Period of(String matter) {
        PublicityDays days = notices.days(matter)
                .orElseThrow(() -> new Refused("publicity.unknown-matter", Map.of("matter", matter)));
        Instant now = clock.instant();
        return new Period(
                now,
                days.unit().equals("WD")
                        ? workdays.endAfter(now, days.amount())
                        : now.plus(Duration.ofDays(days.amount())));
    }

    record Period(Instant from, Instant until) {

        LocalDate firstDay() {
            return LocalDate.ofInstant(from, BusinessClock.ZONE);
        }
    }
}
