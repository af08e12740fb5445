package cn.jianxing.orders.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseOpener;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submissions;
import cn.jianxing.orders.domain.Admissions;
import cn.jianxing.orders.domain.Menu;
import cn.jianxing.orders.domain.MenuEntry;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An admitted project goes on the menu, with number, quota, area and validity; its quarterly reviews begin. */
@Service
public class PublishMenu {

    private final Menu menu;
    private final Admissions admissions;
    private final Cases cases;
    private final Submissions submissions;
    private final CaseOpener opener;
    private final BusinessClock clock;

    PublishMenu(
            Menu menu,
            Admissions admissions,
            Cases cases,
            Submissions submissions,
            CaseOpener opener,
            BusinessClock clock) {
        this.menu = menu;
        this.admissions = admissions;
        this.cases = cases;
        this.submissions = submissions;
        this.opener = opener;
        this.clock = clock;
    }

    /** Answers the entry's number. */
    @Transactional
    public String publish(String caseId) {
        CaseFile file = cases.byId(caseId).orElseThrow();
        ObjectNode project =
                submissions.latest(caseId, ProjectForms.APPLY).orElseThrow().data();
        MenuEntry entry = entry(file, project);
        menu.add(entry);
        CaseFile reviews = opener.open(
                "menu-review",
                file.subjectUnit(),
                Map.of(
                        "menuEntryId", entry.id(),
                        "starterPost", file.startedAs(),
                        "platform", entry.platform(),
                        "title", entry.title()));
        menu.reviewedIn(entry.id(), reviews.id());
        return entry.code();
    }

    private MenuEntry entry(CaseFile file, ObjectNode project) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        ObjectNode approval = submissions
                .latest(file.id(), ProjectForms.APPROVE)
                .orElseThrow()
                .data();
        return new MenuEntry(
                Ids.next(),
                "CD-%d-%04d".formatted(today.getYear(), menu.nextNumber(today.getYear())),
                file.id(),
                null,
                project.path("title").asText(),
                file.subjectUnit(),
                project.path("platform").asText(),
                project.path("contentCategory").asText(),
                project.path("activityForm").asText(),
                project.path("team").asText(),
                joined(project.path("areas")),
                "FREQ=WEEKLY;BYDAY=" + joined(project.path("weekdays")),
                project.path("minPeople").asInt(),
                project.path("maxPeople").asInt(),
                project.path("durationMin").asInt(),
                approval.path("quota").asInt(),
                admissions
                        .assessment(file.id())
                        .map(Admissions.Assessment::score)
                        .orElse(BigDecimal.ZERO),
                note(file.id()),
                project.path("description").asText(),
                today,
                today.plusMonths(admissions.setting("valid-months")).minusDays(1),
                MenuEntry.State.LISTED);
    }

    private @org.jspecify.annotations.Nullable String note(String caseId) {
        String changes = admissions.changes(caseId).stream()
                .map(Admissions.Change::note)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return changes.isEmpty() ? null : changes;
    }

    private static String joined(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }
}
