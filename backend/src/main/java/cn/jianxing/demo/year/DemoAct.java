package cn.jianxing.demo.year;

import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.apache.commons.csv.CSVRecord;

/**
 * One act of the demo's year.
 *
 * @param unit the county, station or institute whose case it is about
 * @param act {@code do} completes the step, {@code draft} leaves it half filled in
 * @param step id of the step without {@code Activity_}
 * @param by the post that acts; empty for everybody the step is assigned to
 * @param wish what is decided, the day of the visit; empty for what most would decide
 * @param words of the decision
 */
record DemoAct(Instant at, String unit, String act, String step, String by, String wish, String words) {

    static DemoAct of(CSVRecord row) {
        return new DemoAct(
                LocalDateTime.parse(row.get("at")).atZone(BusinessClock.ZONE).toInstant(),
                row.get("unit"),
                row.get("act"),
                "Activity_" + row.get("step"),
                row.get("by"),
                row.get("wish"),
                row.get("words"));
    }
}
