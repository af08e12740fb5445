package cn.jianxing.demo.year;

import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.apache.commons.csv.CSVRecord;

/**
 * One act of the demo's year.
 *
 * @param unit the station it is about
 * @param act start, draft, fill, sign, town-review, town-approve, formal-check, department-review, visit, survey, verify
 *     or agree
 * @param by the department that reviews; empty elsewhere
 * @param decision what the reviewer decides, the star the station applies for, the day of the visit
 * @param words reason or items to correct; {@code planned} for a visit that has not taken place
 */
record DemoAct(Instant at, String unit, String act, String by, String decision, String words) {

    static DemoAct of(CSVRecord row) {
        return new DemoAct(
                LocalDateTime.parse(row.get("at")).atZone(BusinessClock.ZONE).toInstant(),
                row.get("unit"),
                row.get("act"),
                row.get("by"),
                row.get("decision"),
                row.get("words"));
    }
}
