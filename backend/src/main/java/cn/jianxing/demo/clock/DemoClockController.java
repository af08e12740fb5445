package cn.jianxing.demo.clock;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.OfficeTime;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/demo/clock")
@Profile({"demo", "test"})
@Hidden
class DemoClockController {

    private final MoveClock moveClock;

    DemoClockController(MoveClock moveClock) {
        this.moveClock = moveClock;
    }

    /** @param by an ISO-8601 duration such as {@code P1D} or {@code PT2H}, when {@code to} is absent */
    record Move(@Nullable OffsetDateTime to, @Nullable String by) {}

    record Now(OffsetDateTime now) {}

    @PostMapping
    Now move(@RequestBody Move move) {
        Instant wanted = move.to() != null ? move.to().toInstant() : later(move.by());
        return new Now(OfficeTime.of(moveClock.to(wanted)));
    }

    private Instant later(@Nullable String by) {
        if (by == null) {
            throw new Malformed("by");
        }
        Instant now = moveClock.clock().instant();
        try {
            return by.contains("T")
                    ? now.plus(Duration.parse(by))
                    : now.atZone(BusinessClock.ZONE).plus(Period.parse(by)).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Malformed("by");
        }
    }
}
