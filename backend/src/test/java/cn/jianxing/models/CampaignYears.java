package cn.jianxing.models;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** A county has one campaign a year: what a test has played is moved to a year long past, and no star is in force, before the next one plays. */
@TestComponent
class CampaignYears {

    private final JdbcTemplate jdbc;
    private final AtomicInteger past = new AtomicInteger();

    CampaignYears(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void begin() {
        int centuries = 100 * past.incrementAndGet();
        jdbc.update("update star_campaign set year = year - ? where year > 2000", centuries);
        jdbc.update("update star_rating set year = year - ? where year > 2000", centuries);
        jdbc.update("delete from star_register");
    }

    /** A star from an earlier year that is in force. */
    void holds(String unit, int star, int year) {
        jdbc.update(
                "insert into star_register (id, unit, unit_title, level, star, year, awarded_on, in_force)"
                        + " values (uuid(), ?, '站', 'station', ?, ?, ?, 1)",
                unit,
                star,
                year,
                year + "-12-20");
    }
}
