package cn.jianxing.deadlines.application;

import cn.jianxing.deadlines.persistence.DeadlineMapper;
import cn.jianxing.deadlines.persistence.OverdueMapper;
import cn.jianxing.deadlines.persistence.OverdueMapper.Overdue;
import cn.jianxing.deadlines.persistence.OverdueMapper.UnitCount;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Malformed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Late work of the area the acting person oversees: for the daily dispatch, the letters, the quarterly notice. */
@Service
public class ReadOverdue {

    private static final int MOST = 500;
    private static final String COUNTED = "quarter";

    private final OverdueMapper overdue;
    private final DeadlineMapper deadlines;
    private final CurrentActor currentActor;
    private final Organisation organisation;

    ReadOverdue(OverdueMapper overdue, DeadlineMapper deadlines, CurrentActor currentActor, Organisation organisation) {
        this.overdue = overdue;
        this.deadlines = deadlines;
        this.currentActor = currentActor;
        this.organisation = organisation;
    }

    /** @param stage as the table {@code chase_stage} calls it */
    public List<Overdue> reached(String stage) {
        if (deadlines.stages().stream().noneMatch(known -> known.code().equals(stage))) {
            throw new Malformed("stage");
        }
        Set<String> area = area();
        return area.isEmpty() ? List.of() : overdue.reached(stage, area, MOST);
    }

    /** What goes into the notice of a quarter, by unit. */
    public List<UnitCount> quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4 || year < 2000 || year > 2999) {
            throw new Malformed("quarter");
        }
        Set<String> area = area();
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return area.isEmpty() ? List.of() : overdue.counted(COUNTED, area, start(first), start(first.plusMonths(3)));
    }

    private Set<String> area() {
        return organisation.oversight(currentActor.require()).subtreeRoots();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
