package cn.jianxing.models;

import cn.jianxing.demo.DemoCounty;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Stations of the demo county for the tests, each given out once: a station applies once a year. */
@TestComponent
class Stations {

    static final String BEIMAI = "990101001001";
    static final String MAILANG = "990101001002";
    private static final Set<String> RESERVED = Set.of(BEIMAI, MAILANG);

    private final Organisation organisation;
    private final Iterator<String> free;

    Stations(Organisation organisation) {
        this.organisation = organisation;
        this.free = DemoCounty.load().units().stream()
                .filter(unit -> unit.kind().equals("village") && !RESERVED.contains(unit.code()))
                .map(DemoCounty.DemoUnit::code)
                .filter(unit -> has(unit, "practice_worker") && has(unit, "station_head"))
                .toList()
                .iterator();
    }

    synchronized Station next() {
        return station(free.next());
    }

    Station station(String unit) {
        String town = organisation.above(unit, "town").map(Unit::code).orElseThrow();
        return new Station(
                unit,
                holder(unit, "practice_worker"),
                holder(unit, "station_head"),
                holder(town, "institute_secretary"),
                holder(town, "institute_head"));
    }

    String holder(String unit, String role) {
        return holders(unit + "/" + role).get(0);
    }

    List<String> holders(String audience) {
        return organisation.holders(audience).stream()
                .map(holder -> holder.person().username())
                .toList();
    }

    private boolean has(String unit, String role) {
        return !holders(unit + "/" + role).isEmpty();
    }

    /** A station with the people who deal with its application, by user name. */
    record Station(String unit, String worker, String head, String secretary, String townHead) {}
}
