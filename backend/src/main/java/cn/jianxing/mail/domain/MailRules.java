package cn.jianxing.mail.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When messages go out, as the tables set it.
 *
 * @param quietFrom of an evening, until {@code quietUntil} of the next morning
 * @param villageMost messages a day to people in villages, emergencies not counted
 */
public record MailRules(LocalTime quietFrom, LocalTime quietUntil, LocalTime digestAt, int villageMost) {

    public enum Choice {
        NOW,
        MORNING,
        OFF
    }

    /** The first moment outside of the quiet hours. */
    public Instant awake(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean overMidnight = quietFrom.isAfter(quietUntil);
        boolean quiet = overMidnight
                ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
                : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
        if (!quiet) {
            return moment;
        }
        ZonedDateTime end = local.with(quietUntil);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    /** The next morning's message. */
    public Instant morning(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        ZonedDateTime today = local.with(digestAt);
        return (today.isAfter(local) ? today : today.plusDays(1)).toInstant();
    }
}
